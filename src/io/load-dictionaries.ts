import type { Entry, ListedCorrection } from '../core/entry.ts';
import type { Layers } from './check-layers.ts';
import { refuseErrors } from './refuse-errors.ts';
import { loadShipped } from './shipped-dictionaries.ts';

/** What dictionaries say, all layers merged: ready to compile. */
export interface LoadedDictionaries {
  readonly entries: readonly Entry[];
  readonly corrections: readonly ListedCorrection[];
}

/**
 * Reads, checks and merges dictionaries.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export async function loadDictionaries(layers: Layers): Promise<LoadedDictionaries> {
  // The shipped ones were checked when they were built, so a run with them alone needs no YAML parser.
  const shipped = layers.shipped === 'used' && layers.dictionaries.length === 0 ? loadShipped() : undefined;
  if (shipped) return shipped;
  const { checkLayers } = await import('./check-layers.ts');
  return refuseErrors(checkLayers(layers));
}
