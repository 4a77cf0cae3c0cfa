import { type CheckedDictionaries, checkDictionaries } from '../dictionary/check-dictionaries.ts';
import type { Layers } from './check-layers.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { type DictionaryFile, readDictionaries, shippedDictionaryFiles } from './read-dictionaries.ts';

/** A dictionary as it would be written. */
export interface Draft extends DictionaryFile {
  readonly yaml: string;
}

/**
 * Checks dictionaries as if a draft had been written: in place of its file where that is in use, else as a last layer.
 * @throws {OperationalError} when a file cannot be read.
 */
export function checkDraft({ shipped, dictionaries }: Layers, draft: Draft): CheckedDictionaries {
  const files = [...(shipped === 'used' ? shippedDictionaryFiles() : []), ...dictionaries];
  const at = files.findIndex(({ file }) => file === draft.file);
  const before = files.slice(0, at < 0 ? files.length : at);
  const after = at < 0 ? [] : files.slice(at + 1);
  return checkDictionaries([...readDictionaries(before), draft, ...readDictionaries(after)], { isOrdinaryWord });
}
