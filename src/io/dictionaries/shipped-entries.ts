import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, ListedCorrection } from '../../core/gazetteer/entry.ts';
import { packageRoot } from '../paths/package-root.ts';

/**
 * The entries of the dictionaries that come with the package, checked when it was built. Undefined when the program
 * runs from source, where what is built may be old, and where quick corrections are among them, which later layers
 * must see as such.
 */
export function readShippedEntries(): readonly Entry[] | undefined {
  if (import.meta.filename.endsWith('.ts')) return undefined;
  const built = JSON.parse(readFileSync(join(packageRoot(), 'dist', 'dictionaries.json'), 'utf8')) as Built;
  return built.corrections.length === 0 ? built.entries : undefined;
}

interface Built {
  readonly entries: readonly Entry[];
  readonly corrections: readonly ListedCorrection[];
}
