import type { FeatureValues } from '../model/features.ts';
import { skeleton } from '../spelling/skeleton.ts';
import type { Span } from '../text/span.ts';

/** A possible reading of tokens `first` up to, without, `last`: as a garbled form of an entry, or as a decoy. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  /** Number of the form. */
  readonly form: number;
  /** The garbled words, in order. */
  readonly garbled: readonly GarbledWord[];
  /** Sum of the rarities of the words that stand as they should: how much they say for this form, in nats. */
  readonly support: number;
  /** What the spelling says by itself: values of the first features. */
  readonly letters: FeatureValues;
}

/** A reading whose letters have not been judged yet. */
export type Draft = Omit<Reading, 'letters'>;

/** One word of a reading that is not as the form has it, or two words that the form has as one. */
export interface GarbledWord {
  readonly first: number;
  readonly last: number;
  /** What it is read as: a word of the form, or the whole form written as one. */
  readonly target: string;
  readonly surface: string;
  /** −ln P(surface | target), nats. */
  readonly cost: number;
  /** −ln P(surface | some other name), nats. */
  readonly rarity: number;
}

/**
 * A draft with its letters judged. Readings and their words are made here only, field by field: put together by spreading,
 * they would come in many shapes, for each of which V8 compiles the decision anew.
 */
export function readingOf({ first, last, form, garbled, support }: Draft, letters: FeatureValues): Reading {
  return { first, last, form, garbled, support, letters };
}

/** See {@link GarbledWord}. */
export function garbledWord(
  first: number,
  last: number,
  target: string,
  surface: string,
  cost: number,
  rarity: number,
): GarbledWord {
  return { first, last, target, surface, cost, rarity };
}

/** Words that a hundred places and persons have in their names, or that stand with a capital before any name: *on Monday*. */
const GENERIC = new Set(
  `saint san santa sao los las les beit bayt kfar kafr tel tell novo nova nove nowa rio porto port bay lake mount new north
  south east west upper lower great little old madre city villa nong mae ban king queen prince princess pope emperor sheikh
  general monday tuesday wednesday thursday friday saturday sunday january february march july september october november
  december`.split(/\s+/),
);

/** Whether a word that stands as it should says anything for the name. */
export function isDistinctive(word: string): boolean {
  return word.length > 2 && !GENERIC.has(word);
}

/** The tokens that a reading would change. */
export function garbledTokens({ garbled }: Reading): Span {
  return { start: garbled[0]!.first, end: garbled.at(-1)!.last };
}

/** The garbled words of a reading, folded. */
export function spellingOf({ garbled }: Reading): string {
  return garbled.map((word) => word.surface).join(' ');
}

/**
 * Whether a reading is no farther from the spelling than one romanisation from another: the consonants are the same and
 * the letters cost little. Such a spelling may be right somewhere.
 */
export function isLight({ garbled }: Pick<Reading, 'garbled'>): boolean {
  return garbled.every((word) => keepsConsonants(word, LIGHT_COST));
}

/** Nats a letter. */
const LIGHT_COST = 0.6;

/** Whether a reading differs from the spelling in vowels and doubled letters only. */
export function isRespelling({ garbled }: Pick<Reading, 'garbled'>): boolean {
  return garbled.every((word) => keepsConsonants(word, RESPELLING_COST));
}

/** Nats a letter. */
const RESPELLING_COST = 1;

/** A name cut in two, or its beginning taken for an article, is no other way to write it. */
function keepsConsonants({ first, last, surface, target, cost }: GarbledWord, mostCost: number): boolean {
  return last - first === 1 && cost / target.length < mostCost && skeleton(surface) === skeleton(target);
}

/** The same reading so many tokens further on. */
export function movedBy(reading: Reading, by: number): Reading {
  const garbled = reading.garbled.map(({ first, last, target, surface, cost, rarity }) =>
    garbledWord(first + by, last + by, target, surface, cost, rarity),
  );
  const { first, last, form, support, letters } = reading;
  return readingOf({ first: first + by, last: last + by, form, garbled, support }, letters);
}
