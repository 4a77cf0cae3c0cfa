import { RESEMBLANCE_WEIGHTS } from '../data/resemblance.ts';
import { contextOf, type EntryContext } from '../gazetteer/entry-context.ts';
import { FormRole, foldForm } from '../gazetteer/forms.ts';
import { entryAt, type Gazetteer, JOINED, POSITIONS } from '../gazetteer/gazetteer.ts';
import { remembered } from '../gazetteer/remembered.ts';
import { DEFAULT_NATIVE_FORMS } from '../lexicon/default-native-forms.ts';
import { WordMemory } from '../lexicon/word-facts.ts';
import type { FeatureValues } from '../model/features.ts';
import { LEARNED_WEIGHTS } from '../model/log-odds.ts';
import { type Anglicised, anglicised } from '../spelling/anglicised.ts';
import type { Channel } from '../spelling/channel-cost.ts';
import { createDefaultChannel } from '../spelling/default-channel.ts';
import { letterSet, type Spelling } from '../spelling/letter-set.ts';
import type { NativeForms } from '../spelling/native-forms.ts';
import { soundsHeard } from '../spelling/sounds.ts';
import { type UnvowelledWord, unvowelledWords } from '../spelling/unvowelled.ts';
import { hashToken } from '../text/fold.ts';
import { hasSpace, isStringAt, stringAt } from '../text/string-table.ts';
import { mostCostIn } from './align-form.ts';
import { nearWords } from './near-words.ts';
import type { Remembered } from './readings.ts';
import { createWordSearch, type NearWord, type WordSearch } from './word-search.ts';

/** A gazetteer made ready for fuzzy matching, with what was found out already. One serves any number of texts. */
export interface Matcher {
  readonly gazetteer: Gazetteer;
  readonly channel: Channel;
  /** What each feature of a reading is worth. */
  readonly weights: FeatureValues;
  /** Nats that a reading in an article may cost at most. */
  readonly mostCost: number;
  /** What each resemblance of a name on its own is worth. */
  readonly resemblanceWeights: readonly number[];
  readonly nativeForms: NativeForms;
  readonly words: WordMemory;
  readonly search: WordSearch;
  /** What the search finds for a spelling as it stands and as English would have it, remembered. */
  near(folded: string, bound: number, reach: number): readonly NearWord[];
  /** See {@link anglicised}. */
  anglicised(folded: string): readonly Anglicised[];
  /** See {@link soundsHeard}. */
  soundsHeard(folded: string): string;
  /** Readings of words that were met before, alone by their spelling, and in a row by a key of it. */
  readonly alone: Memory<string, Remembered>;
  readonly windows: SlotMemory<Remembered>;
  /** Number of the gazetteer's word with this hash, or -1. */
  wordOf(hash: number, folded: string): number;
  /** Where a word of the gazetteer occurs. */
  postingsOf(word: number): Postings;
  /** Entries that have a word of the gazetteer as a part of a right name. */
  bearersOf(word: number): readonly number[];
  /** Hash of the word that a listed garbling of one word stands for, else {@link NO_WORD}. */
  mendedHash(form: number): number;
  /** Number of the first entry that knows this entry's name as one of its own: two dictionaries may have the same bearer. */
  bearerOf(entry: number): number;
  /** See {@link contextOf}. */
  contextOf(entry: number): EntryContext;
  /** The words of an entry's names in scripts that write no short vowels. */
  unvowelledOf(entry: number): readonly UnvowelledWord[];
  /** The words of a form. */
  wordsOf(form: number): readonly FormWord[];
}

/** A place in a form: the position of a word, or {@link JOINED}. */
export interface Posting {
  readonly form: number;
  readonly position: number;
}

/** Places of a word: as a whole form, be it written as one word, and as a word of longer forms. */
export interface Postings {
  readonly alone: readonly Posting[];
  readonly inLonger: readonly Posting[];
}

/** A word of a form, folded, with what the search compares it by. */
export interface FormWord extends Spelling {
  readonly hash: number;
}

/** In the place of a word's hash: there is none. */
export const NO_WORD = 0;

const matchers = new WeakMap<Gazetteer, Matcher>();

/** The matcher of a gazetteer, made at the first call. */
export function matcherOf(gazetteer: Gazetteer): Matcher {
  let matcher = matchers.get(gazetteer);
  if (!matcher) {
    matcher = createMatcher(gazetteer, createDefaultChannel(), DEFAULT_NATIVE_FORMS, RESEMBLANCE_WEIGHTS);
    matchers.set(gazetteer, matcher);
  }
  return matcher;
}

/** Makes the matcher of a gazetteer with a channel, native forms and weights of resemblances other than those of the package. */
export function useLearned(
  gazetteer: Gazetteer,
  channel: Channel,
  nativeForms: NativeForms,
  resemblanceWeights = RESEMBLANCE_WEIGHTS,
): void {
  matchers.set(gazetteer, createMatcher(gazetteer, channel, nativeForms, resemblanceWeights));
}

function createMatcher(
  gazetteer: Gazetteer,
  channel: Channel,
  nativeForms: NativeForms,
  resemblanceWeights: readonly number[],
): Matcher {
  const search = createWordSearch(gazetteer, channel);
  const entries = gazetteer.entries.offsets.length - 1;
  const othersOf = rememberedByText(anglicised);
  const postings = remembered((word) => postingsOf(gazetteer, word));
  return {
    gazetteer,
    channel,
    weights: LEARNED_WEIGHTS,
    mostCost: mostCostIn(gazetteer),
    resemblanceWeights,
    nativeForms,
    words: new WordMemory(),
    search,
    near: rememberedNear(search, othersOf),
    anglicised: othersOf,
    soundsHeard: rememberedByText(soundsHeard),
    alone: new Memory(),
    windows: new SlotMemory(),
    wordOf: (hash, folded) => wordWithHash(gazetteer, hash, folded),
    postingsOf: postings,
    bearersOf: remembered((word) => bearersOf(gazetteer, postings(word))),
    mendedHash: remembered((form) => mendedHash(gazetteer, form)),
    bearerOf: remembered((entry) => bearerOf(gazetteer, entry)),
    contextOf: remembered((entry) => contextOf(entryAt(gazetteer, entry), gazetteer.contextCounts, entries)),
    unvowelledOf: remembered((entry) => unvowelledOf(gazetteer, entry)),
    wordsOf: remembered((form) => wordsOf(gazetteer, form)),
  };
}

const MOST_REMEMBERED = 30_000;

/** A map that starts afresh when it holds {@link MOST_REMEMBERED} answers. */
export class Memory<K, V> {
  private readonly answers = new Map<K, V>();

  get(key: K): V | undefined {
    return this.answers.get(key);
  }

  set(key: K, answer: V): void {
    if (this.answers.size >= MOST_REMEMBERED) this.answers.clear();
    this.answers.set(key, answer);
  }

  /** The answer for a key, worked out where there is none. */
  getOr(key: K, compute: () => V): V {
    let answer = this.answers.get(key);
    if (answer === undefined) {
      answer = compute();
      this.set(key, answer);
    }
    return answer;
  }
}

/**
 * A map from numbers that forgets: of keys that share a slot it knows the last. Most keys come but once, and to look one
 * up in a map of tens of thousands takes a microsecond.
 */
export class SlotMemory<V> {
  private readonly keys = new Float64Array(SLOTS);
  private readonly answers = new Array<V | undefined>(SLOTS);

  /** The answer for a key whose low bits are as good as random, worked out where there is none. */
  getOr(key: number, compute: () => V): V {
    const slot = key & (SLOTS - 1);
    const known = this.answers[slot];
    if (known !== undefined && this.keys[slot] === key) return known;
    const answer = compute();
    this.keys[slot] = key;
    this.answers[slot] = answer;
    return answer;
  }
}

const SLOTS = 2 ** 14;

/** Remembers what a search found. */
function rememberedNear(search: WordSearch, othersOf: Matcher['anglicised']): Matcher['near'] {
  const answers = new Memory<string, { readonly bound: number; readonly found: readonly NearWord[] }>();
  return (folded, bound, reach) => {
    const known = answers.get(folded);
    if (known?.bound === bound) return known.found;
    const found = nearWords(search, folded, othersOf(folded), bound, reach);
    answers.set(folded, { bound, found });
    return found;
  };
}

/** Remembers what a function answers for texts. */
function rememberedByText<V>(compute: (text: string) => V): (text: string) => V {
  const answers = new Memory<string, V>();
  return (text) => answers.getOr(text, () => compute(text));
}

function wordWithHash({ words }: Gazetteer, hash: number, folded: string): number {
  const { mask, starts, values } = words.byHash;
  const slot = hash & mask;
  for (let at = starts[slot]!; at < starts[slot + 1]!; at++) {
    if (isStringAt(words.text, values[at]!, folded)) return values[at]!;
  }
  return -1;
}

function postingsOf({ words, forms }: Gazetteer, word: number): Postings {
  const { postings, postingStarts } = words;
  const alone: Posting[] = [];
  const inLonger: Posting[] = [];
  for (let at = postingStarts[word]!; at < postingStarts[word + 1]!; at++) {
    const form = Math.floor(postings[at]! / POSITIONS);
    const position = postings[at]! % POSITIONS;
    const isWhole = position === JOINED || !hasSpace(forms.key, form);
    (isWhole ? alone : inLonger).push({ form, position });
  }
  return { alone, inLonger };
}

function bearersOf(gazetteer: Gazetteer, { inLonger }: Postings): number[] {
  const { entry, role } = gazetteer.forms;
  const right = inLonger.filter(({ form }) => role[form]! <= FormRole.Also).map(({ form }) => entry[form]!);
  return [...new Set(right)];
}

function wordsOf({ forms }: Gazetteer, form: number): FormWord[] {
  return stringAt(forms.key, form)
    .split(' ')
    .map((folded) => ({ folded, hash: hashToken(folded), letters: letterSet(folded) }));
}

function unvowelledOf(gazetteer: Gazetteer, entry: number): UnvowelledWord[] {
  if (gazetteer.unvowelled[entry] === 0) return [];
  const { source } = entryAt(gazetteer, entry);
  return Object.entries(source).flatMap(([language, name]) => unvowelledWords(name, language));
}

function bearerOf({ exact, forms }: Gazetteer, entry: number): number {
  const name = forms.entry.indexOf(entry);
  const hash = forms.hash[name]!;
  const slot = hash & exact.mask;
  let first = entry;
  for (let at = exact.starts[slot]!; at < exact.starts[slot + 1]!; at++) {
    const form = exact.values[at]!;
    if (forms.hash[form] === hash && forms.role[form]! <= FormRole.Also) first = Math.min(first, forms.entry[form]!);
  }
  return first;
}

function mendedHash({ forms }: Gazetteer, form: number): number {
  if (forms.role[form] !== FormRole.Variant) return NO_WORD;
  const target = foldForm(stringAt(forms.target, form));
  return target.includes(' ') ? NO_WORD : hashToken(target);
}
