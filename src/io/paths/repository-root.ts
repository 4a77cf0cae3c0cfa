import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder at or above `folder` (absolute) that holds a `.git`, or undefined. */
export function repositoryRoot(folder: string): string | undefined {
  for (const above of foldersUpward(folder)) if (existsSync(join(above, '.git'))) return above;
  return undefined;
}

/** `folder` (absolute) and every folder above it, the nearest first. */
export function* foldersUpward(folder: string): Generator<string> {
  for (let above = folder; ; above = dirname(above)) {
    yield above;
    if (above === dirname(above)) return;
  }
}
