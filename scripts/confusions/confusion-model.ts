import type { ChannelOperation } from '../../src/core/spelling/channel-table.ts';
import { givenOperations } from './given-operations.ts';
import { type NameData, type NamePair, relativeDistance } from './name-pairs.ts';
import { learnPieces } from './piece-confusions.ts';
import { learnPlainEdits } from './plain-edits.ts';
import { sharpen } from './sharpen.ts';

/** Weight of a pair by its language: through Russian the same endings come again and again; Japanese and Korean mix l and r. */
const LANGUAGE_WEIGHTS = new Map([
  ['uk', 0.3],
  ['ja', 0.3],
  ['ko', 0.5],
  ['zh', 0.5],
]);

/** Weight of a pair neither side of which is the common spelling. */
const UNLISTED_WEIGHT = 0.3;

/** Farthest pair that is looked at, as a share of the length; farther ones are translations and mistakes. */
const FARTHEST_LISTED = 0.6;
const FARTHEST_OTHER = 0.45;

/** How often a piece must have been read one way, as a share of all pairs. */
const LEAST_SHARE = 1.6e-4;

/** Of the pairs that are not listed, every so many-eth is sharpened on: they are many and alike. */
const UNLISTED_STRIDE = 4;

/** A pair with its weight in learning. */
interface Lesson {
  readonly pair: NamePair;
  readonly weight: number;
  readonly listed: boolean;
}

/** Learns all operations from those pairs of the data that `mayLearn` lets through. */
export function learnConfusions(data: NameData, mayLearn: (pair: NamePair) => boolean): ChannelOperation[] {
  const lessons = chooseLessons(data, mayLearn);
  const { operations, beliefs } = learnPlainEdits(
    lessons.map(({ pair }) => pair),
    5,
  );
  const pairs = lessons.map(({ pair }) => pair);
  const weights = lessons.map(({ weight }, at) => weight * beliefs[at]!);
  const counted = learnPieces(pairs, weights, [...operations, ...givenOperations()], {
    least: LEAST_SHARE * weights.reduce((sum, weight) => sum + weight, 0),
    saving: 0.2,
    rounds: 2,
  });
  const names = new Set(data.pairs.filter(mayLearn).map(({ target }) => target));
  return sharpenOn(counted, lessons, beliefs, [...names], data);
}

/** Whether two spellings share a native form, and so may stand for each other. */
export function shareNative(data: NameData, left: string, right: string): boolean {
  const others = data.natives.get(right);
  return others !== undefined && [...(data.natives.get(left) ?? [])].some((native) => others.has(native));
}

function chooseLessons(data: NameData, mayLearn: (pair: NamePair) => boolean): Lesson[] {
  const lessons = new Map<string, Lesson>();
  const take = (pair: NamePair, listed: boolean) => {
    const key = `${pair.target}>${pair.surface}`;
    const farthest = listed ? FARTHEST_LISTED : FARTHEST_OTHER;
    if (lessons.has(key) || !mayLearn(pair) || relativeDistance(pair.target, pair.surface) > farthest) return;
    const weight = (LANGUAGE_WEIGHTS.get(pair.language) ?? 1) * (listed ? 1 : UNLISTED_WEIGHT);
    lessons.set(key, { pair, weight, listed });
  };
  for (const pair of data.pairs) take(pair, true);
  for (const pair of data.further) take(pair, pair.language === 'uk');
  return [...lessons.values()];
}

function sharpenOn(
  operations: readonly ChannelOperation[],
  lessons: readonly Lesson[],
  beliefs: readonly number[],
  names: readonly string[],
  data: NameData,
): ChannelOperation[] {
  const chosen = lessons
    .map((lesson, at) => ({ ...lesson, belief: beliefs[at]! }))
    .filter(({ pair, belief }) => belief > 0.2 && pair.language !== 'uk')
    .filter(({ listed }, at) => listed || at % UNLISTED_STRIDE === 0)
    .filter(({ pair }) => relativeDistance(pair.target, pair.surface) <= FARTHEST_OTHER);
  const pairs = chosen.map(({ pair }) => pair);
  const weights = chosen.map(({ pair, belief }) => belief * (LANGUAGE_WEIGHTS.get(pair.language) ?? 1));
  const isRight = (surface: string, name: string) => shareNative(data, surface, name);
  return sharpen(operations, pairs, weights, names, isRight, { epochs: 6, rate: 0.15, pull: 0.004, rivals: 15 });
}
