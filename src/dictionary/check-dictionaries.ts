import type { Entry, ListedCorrection } from '../core/gazetteer/entry.ts';
import { assignCorrections } from './assign-corrections.ts';
import { gatherClaims } from './claims.ts';
import type { Dictionary } from './dictionary.ts';
import { type Fault, sortFaults } from './fault.ts';
import { mergeLayers } from './merge-layers.ts';
import { examplesOf, type PlacedExample } from './merged-entry.ts';
import { parseDictionary } from './parse-dictionary.ts';
import { validateChains } from './validate-chains.ts';
import { validateCorrections } from './validate-corrections.ts';
import { validateDoubtful } from './validate-doubtful.ts';
import { validateEntries, validateShortForms } from './validate-entries.ts';
import { validateVariants } from './validate-variants.ts';

/** A dictionary file that has been read. */
export interface DictionaryFile {
  /** As the user named it; faults carry it. */
  readonly path: string;
  readonly yaml: string;
  /** Whether it comes with the package: names of a user's own dictionary are likelier meant. Default false. */
  readonly shipped?: boolean;
}

/** What dictionaries are checked with. */
export interface CheckOptions {
  /** Entries checked before, without quick corrections: the layer below all files. Default: none. */
  readonly base?: readonly Entry[];
}

/** How many well-formed entries and quick corrections a file has. */
export interface DictionarySize {
  readonly entries: number;
  readonly corrections: number;
}

/** Everything that a set of dictionaries holds, ready to compile, and everything that is wrong with them. */
export interface CheckedDictionaries {
  readonly entries: readonly Entry[];
  readonly corrections: readonly ListedCorrection[];
  readonly examples: readonly PlacedExample[];
  /** How much each file holds, by its path. */
  readonly counts: ReadonlyMap<string, DictionarySize>;
  /** In the order of the files, then by line and column. With an error among them nothing should be compiled. */
  readonly faults: readonly Fault[];
}

/** Parses, merges and validates dictionaries, the later over the earlier, and tells all faults at once. Never throws. */
export function checkDictionaries(
  files: readonly DictionaryFile[],
  { base = [] }: CheckOptions = {},
): CheckedDictionaries {
  const parsed = files.map(({ path, yaml }) => parseDictionary(yaml, path));
  const merged = mergeLayers(
    parsed.flatMap(({ dictionary }, at) => (dictionary ? { ...dictionary, ...shippedMark(files[at]!) } : [])),
    base,
  );
  const claims = gatherClaims(merged.entries, merged.corrections);
  const faults = [
    ...parsed.flatMap((one) => one.faults),
    ...merged.faults,
    ...validateEntries(claims),
    ...validateShortForms(claims),
    ...validateVariants(claims),
    ...validateDoubtful(claims),
    ...validateCorrections(claims),
    ...validateChains(claims),
  ];
  return {
    ...assignCorrections(claims),
    examples: merged.entries.flatMap(examplesOf),
    counts: new Map(files.map(({ path }, at) => [path, countsOf(parsed[at]!.dictionary)])),
    faults: sortFaults(
      eachOnce(faults),
      files.map(({ path }) => path),
    ),
  };
}

function countsOf({ entries, corrections }: Pick<Dictionary, 'entries' | 'corrections'> = EMPTY): DictionarySize {
  return { entries: entries.length, corrections: corrections.length };
}

const EMPTY = { entries: [], corrections: [] };

/** What stands twice in a list is wrong twice, and both times at the first place. */
function eachOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((one) => [JSON.stringify(one), one])).values()];
}

function shippedMark({ shipped }: DictionaryFile): Pick<DictionaryFile, 'shipped'> {
  return shipped ? { shipped } : {};
}
