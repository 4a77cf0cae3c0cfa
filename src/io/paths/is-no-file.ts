import { statSync } from 'node:fs';

/** Whether something of this path is there, and no regular file: a folder, a pipe, a device. */
export function isNoFile(path: string): boolean {
  try {
    return !statSync(path).isFile();
  } catch {
    return false;
  }
}
