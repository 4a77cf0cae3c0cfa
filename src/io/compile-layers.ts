import { compile, type Gazetteer } from '../core/gazetteer.ts';
import { type CheckedDictionaries, checkDictionaries } from '../dictionary/check-dictionaries.ts';
import { checkLayers, type Layers } from './check-layers.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { readDictionaries } from './read-dictionaries.ts';
import { refuseErrors } from './refuse-errors.ts';
import { readShippedEntries } from './shipped-entries.ts';

/**
 * Reads, checks, merges and compiles dictionaries.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export function compileLayers(layers: Layers): Gazetteer {
  const { entries, corrections } = checkOverShipped(layers) ?? refuseErrors(checkLayers(layers));
  return compile(entries, corrections);
}

/**
 * The layers over the shipped entries as they were built, which takes a fraction of the time. Undefined where that
 * cannot be, or finds an error: to tell its places, the shipped files must be read after all.
 */
function checkOverShipped({ shipped, dictionaries }: Layers): CheckedDictionaries | undefined {
  const base = shipped === 'used' ? readShippedEntries() : undefined;
  if (base === undefined) return undefined;
  const checked = checkDictionaries(readDictionaries(dictionaries), { isOrdinaryWord, base });
  return checked.faults.some((fault) => fault.severity === 'error') ? undefined : checked;
}
