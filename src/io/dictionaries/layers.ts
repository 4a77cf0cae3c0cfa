import { type DictionaryFile, shippedDictionaryFiles } from './read-dictionaries.ts';

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
