import { sep } from 'node:path';

/** A path with forward slashes, as it is shown and compared. A backslash parts folders on Windows only. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}
