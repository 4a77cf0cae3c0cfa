import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isNoFile } from './is-no-file.ts';

/**
 * The one path of a file (absolute), whatever links lead to it and though it may still be to be made. Undefined for what
 * is there and no file, such as a device or a pipe: writing to it overwrites nothing.
 */
export function realFile(path: string): string | undefined {
  return isNoFile(path) ? undefined : realPath(path);
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}
