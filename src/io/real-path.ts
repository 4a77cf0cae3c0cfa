import { realpath } from 'node:fs/promises';

/** The path of a file with symbolic links resolved; of what is not there, or cannot be asked for, the path itself. */
export async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
