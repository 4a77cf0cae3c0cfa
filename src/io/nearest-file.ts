import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersUpward } from './repository-root.ts';

/**
 * The first of `names` that exists in `folder` (absolute) or the nearest folder above it, up to and with the root of
 * its repository. Undefined where there is none.
 */
export function nearestFile(folder: string, names: readonly string[]): string | undefined {
  for (const above of foldersUpward(folder)) {
    const name = names.find((candidate) => existsSync(join(above, candidate)));
    if (name !== undefined) return join(above, name);
    if (existsSync(join(above, '.git'))) return undefined;
  }
  return undefined;
}
