import { resolve } from 'node:path';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { openGazetteer } from './open-gazetteer.ts';

/** Which dictionaries a gazetteer is made of. */
export interface GazetteerOptions {
  /** Whether the dictionaries that come with the package make the first layer. Default `'used'`. */
  readonly shipped?: 'used' | 'left out';
  /** Paths of further dictionaries, later ones over earlier ones. */
  readonly dictionaries?: readonly string[];
}

/**
 * Reads, checks and compiles dictionaries.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export async function loadGazetteer({
  shipped = 'used',
  dictionaries = [],
}: GazetteerOptions = {}): Promise<Gazetteer> {
  const files = dictionaries.map((path) => ({ path, file: resolve(path) }));
  return openGazetteer({ shipped, dictionaries: files });
}
