import { accessSync, constants, statSync } from 'node:fs';

/** Whether there is a file of this path that may be written. One that was made read-only is meant to stay, root or not. */
export function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    const found = statSync(file);
    return found.isFile() && (found.mode & 0o222) !== 0;
  } catch {
    return false;
  }
}
