import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftOver } from './temporary-name.ts';

/**
 * Removes the temporary files that killed runs left in a folder (absolute), and gives their paths. They hold nothing but
 * what a run writes again. What cannot be read or removed is passed over: it does no harm.
 */
export async function removeLeftOvers(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const removed: string[] = [];
  for (const name of names.filter(isLeftOver)) {
    const file = join(folder, name);
    await rm(file).then(
      () => removed.push(file),
      () => undefined,
    );
  }
  return removed;
}
