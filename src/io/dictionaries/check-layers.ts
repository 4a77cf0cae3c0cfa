import { type CheckedDictionaries, checkDictionaries } from '../../dictionary/check-dictionaries.ts';
import { type DictionaryFile, readDictionaries, shippedDictionaryFiles } from './read-dictionaries.ts';

/** The files of all layers, the shipped ones among them. */
export function filesOf({ shipped, dictionaries }: Layers): DictionaryFile[] {
  return [...(shipped === 'used' ? shippedDictionaryFiles() : []), ...dictionaries];
}

/** Which dictionaries to use. */
export interface Layers {
  /** Whether the dictionaries that come with the package make the first layer. */
  readonly shipped: 'used' | 'left out';
  /** Further layers, in their order. */
  readonly dictionaries: readonly DictionaryFile[];
}

/** Reads, checks and merges dictionaries. @throws {OperationalError} when a file cannot be read. */
export function checkLayers(layers: Layers): CheckedDictionaries {
  return checkDictionaries(readDictionaries(filesOf(layers)));
}
