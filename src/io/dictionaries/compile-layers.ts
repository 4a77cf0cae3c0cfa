import { compile, type Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { filesOf, type Layers } from './layers.ts';
import { mergeDictionaries } from './merge-dictionaries.ts';

/**
 * Reads, checks, merges and compiles dictionaries.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export function compileLayers(layers: Layers): Gazetteer {
  const { entries, corrections } = mergeDictionaries(filesOf(layers));
  return compile(entries, corrections);
}
