import { type CheckedDictionaries, checkDictionaries } from '../../dictionary/check-dictionaries.ts';
import { filesOf, type Layers } from './layers.ts';
import { readDictionaries } from './read-dictionaries.ts';

/** Reads, checks and merges dictionaries. @throws {OperationalError} when a file cannot be read. */
export function checkLayers(layers: Layers): CheckedDictionaries {
  return checkDictionaries(readDictionaries(filesOf(layers)));
}
