import { stat } from 'node:fs/promises';

/** The permissions of a file, links followed; undefined of what is no regular file or cannot be asked for. */
export async function modeOfFile(file: string): Promise<number | undefined> {
  return stat(file).then(
    (found) => (found.isFile() ? found.mode & 0o777 : undefined),
    () => undefined,
  );
}
