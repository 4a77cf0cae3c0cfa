import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';
import { foldToken } from '../../src/core/text/fold.ts';

/** A spelling that stands for a name in the data, both folded. */
export interface NamePair {
  readonly target: string;
  readonly surface: string;
  readonly language: string;
  readonly native: string;
}

/** The name pairs of the data folder, and which names share a native form. */
export interface NameData {
  /** Pairs of one spelling and the most common spelling of the same native form, by Wikidata. */
  readonly pairs: readonly NamePair[];
  /** Further pairs that serve learning only: through Russian, and all spellings of a native form for one another. */
  readonly further: readonly NamePair[];
  /** Folded spelling to its native forms. */
  readonly natives: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name in its own script, and how it is spelled in English, folded. */
export interface NativeName {
  readonly spelling: string;
  /** In lower case and without what is no letter. */
  readonly native: string;
}

const VARIANT_LANGUAGES = ['ar', 'he', 'ru', 'ja'];
/** Native forms with more spellings than this hold too many accidents. */
const LARGEST_GROUP = 12;

const NATIVE_LANGUAGES = ['ar', 'he', 'ru', 'ja', 'ko', 'zh'];

/** Reads all pairs below `folder` (the evaluation data). Throws an error that says so when they are missing. */
export function readNameData(folder: string): NameData {
  const at = (name: string) => join(folder, 'pairs', name);
  if (!existsSync(at('variants-ru.tsv')))
    throw new Error(`no name pairs in ${at('')}: give the folder of the evaluation data`);
  const pairs = VARIANT_LANGUAGES.flatMap((language) => readVariants(at(`variants-${language}.tsv`)));
  const groups = new Map(NATIVE_LANGUAGES.map((language) => [language, readNative(at(nativeFile(language)))]));
  const further = [
    ...readThroughRussian(at('through-russian.tsv')),
    ...[...groups].flatMap(([language, group]) => pairsOfGroups(group, language)),
  ];
  return { pairs, further, natives: nativesBySpelling(groups, pairs) };
}

/** Names of one word in their own scripts, by language. */
export function readNativeNames(folder: string): Map<string, NativeName[]> {
  return new Map(
    VARIANT_LANGUAGES.map((language) => [language, readNativeNamesOf(join(folder, 'pairs', nativeFile(language)))]),
  );
}

/** Levenshtein distance over the length of the longer spelling, 0 to 1. */
export function relativeDistance(left: string, right: string): number {
  return distance(left, right) / Math.max(left.length, right.length, 1);
}

/** A hash that is the same in every run, 0 to 1. */
export function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of Buffer.from(text)) hash = Math.imul(hash ^ unit, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

function readVariants(file: string): NamePair[] {
  return rowsOf(readFileSync(file, 'utf8')).flatMap(([target, surface, language, , native]) =>
    toPairs(target!, surface!, language!.slice(0, 2), native!),
  );
}

function readThroughRussian(file: string): NamePair[] {
  return rowsOf(readFileSync(file, 'utf8')).flatMap(([target, surface, , ukrainian]) =>
    /[()]/.test(target!) ? [] : toPairs(target!, surface!, 'uk', ukrainian!),
  );
}

function nativeFile(language: string): string {
  return `native-${language}.tsv.gz`;
}

function readNativeNamesOf(file: string): NativeName[] {
  return rowsOf(gunzipSync(readFileSync(file)).toString('utf8'))
    .map(([english, native]) => ({
      spelling: foldLetters(english!),
      native: native!
        .toLowerCase()
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}]/gu, ''),
    }))
    .filter(({ spelling, native }) => spelling.length > 1 && !spelling.includes(' ') && native !== '');
}

function readNative(file: string): Map<string, string[]> {
  const rows = rowsOf(gunzipSync(readFileSync(file)).toString('utf8'));
  rows.sort((a, b) => Number(b[3]) - Number(a[3]));
  const groups = new Map<string, string[]>();
  for (const [english, native] of rows) {
    const group = groups.get(native!) ?? [];
    group.push(foldLetters(english!));
    groups.set(native!, group);
  }
  return groups;
}

/** Every spelling of a native form for every other; large groups are names of many people and left out. */
function pairsOfGroups(groups: Map<string, string[]>, language: string): NamePair[] {
  return [...groups].flatMap(([native, spellings]) =>
    spellings.length > LARGEST_GROUP
      ? []
      : spellings.flatMap((target) => spellings.flatMap((surface) => toPairs(target, surface, language, native))),
  );
}

function nativesBySpelling(groups: Map<string, Map<string, string[]>>, pairs: readonly NamePair[]) {
  const natives = new Map<string, Set<string>>();
  const add = (spelling: string, native: string) => {
    const known = natives.get(spelling);
    if (known) known.add(native);
    else natives.set(spelling, new Set([native]));
  };
  for (const group of groups.values()) for (const [native, all] of group) for (const one of all) add(one, native);
  for (const { target, surface, native } of pairs) for (const one of [target, surface]) add(one, native);
  return natives;
}

function toPairs(target: string, surface: string, language: string, native: string): NamePair[] {
  const pair = { target: foldLetters(target), surface: foldLetters(surface), language, native };
  const usable = pair.target !== pair.surface && pair.target.length > 1 && pair.surface.length > 1;
  return usable ? [pair] : [];
}

function foldLetters(text: string): string {
  return foldToken(text)
    .replace(/-/g, ' ')
    .replace(/[^a-z ]/g, '')
    .trim();
}

function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
