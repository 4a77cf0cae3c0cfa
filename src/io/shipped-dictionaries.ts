import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, ListedCorrection } from '../core/entry.ts';
import { packageRoot } from './package-root.ts';

/** The dictionaries that come with the package as the build left them: checked, merged, as JSON. */
export interface ShippedDictionaries {
  readonly entries: readonly Entry[];
  readonly corrections: readonly ListedCorrection[];
}

/** Reads the built dictionaries; undefined when the program runs from source, where what is built may be old. */
export function loadShipped(): ShippedDictionaries | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  return JSON.parse(readFileSync(join(packageRoot(), 'dist', 'dictionaries.json'), 'utf8'));
}
