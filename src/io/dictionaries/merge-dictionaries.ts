import { type CheckedDictionaries, checkDictionaries } from '../../dictionary/check-dictionaries.ts';
import { type DictionaryFile, readDictionaries, shippedDictionaryFiles } from './read-dictionaries.ts';
import { refuseErrors } from './refuse-errors.ts';
import { readShippedEntries } from './shipped-entries.ts';

/**
 * Reads, checks and merges dictionaries that are to be used.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export function mergeDictionaries(files: readonly DictionaryFile[]): CheckedDictionaries {
  return refuseErrors(checkFiles(files));
}

/** Reads, checks and merges dictionaries, to tell what is wrong with them. @throws {OperationalError} when one cannot be read. */
export function checkFiles(files: readonly DictionaryFile[]): CheckedDictionaries {
  return checkOverShipped(files) ?? checkAnew(files);
}

/** The same, the shipped ones read again as well, so that what they hold is told by file. */
export function checkAnew(files: readonly DictionaryFile[]): CheckedDictionaries {
  return checkDictionaries(readDictionaries(files));
}

/**
 * Dictionaries that come after the shipped ones, over the entries of these as they were built: that takes a fraction of
 * the time. Undefined where that cannot be, or finds an error: to tell its places, the shipped files must be read after all.
 */
function checkOverShipped(files: readonly DictionaryFile[]): CheckedDictionaries | undefined {
  const shipped = shippedDictionaryFiles();
  if (!shipped.every(({ file }, at) => files[at]?.file === file && files[at].yaml === undefined)) return undefined;
  const base = readShippedEntries();
  if (base === undefined) return undefined;
  const checked = checkDictionaries(readDictionaries(files.slice(shipped.length)), { base });
  return checked.faults.some((fault) => fault.severity === 'error') ? undefined : checked;
}
