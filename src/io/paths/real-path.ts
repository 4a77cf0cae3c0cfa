import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode } from '../system-fault.ts';
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
  } catch (error) {
    const folder = dirname(path);
    if (folder === path) return path;
    const real = join(realPath(folder), basename(path));
    const target = systemCode(error) === 'ENOENT' ? linkTarget(real) : undefined;
    return target === undefined ? real : realPath(resolve(dirname(real), target));
  }
}

/** Where a link leads, though nothing is there yet; undefined for what is no link. */
function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
