import { distance } from 'fastest-levenshtein';
import { lexiconLookup } from '../lexicon/lexicon.ts';
import { backgroundLogProbability } from '../lexicon/name-model.ts';
import type { Matcher } from '../readings/matcher.ts';
import type { Reading } from '../readings/reading.ts';
import { skeleton } from '../spelling/skeleton.ts';
import { hashToken } from '../text/fold.ts';

/** What a name on its own is judged by, where no article says anything. Sums go over the garbled words. */
export const RESEMBLANCES = [
  /** Always 1. */
  'bias',
  /** Cost of all ways to read the name as the spelling, nats. */
  'total',
  /** The same the other way about. */
  'back',
  /** −ln P(both are the same name in another script), nats, to a limit. */
  'apart',
  /** −ln P(spelling | some name), nats, to a limit. */
  'rarity',
  /** −ln P(name | some name in the news), nats, to a limit, of the commonest garbled word. */
  'obscurity',
  /** Words of the name that no list of words and names has. */
  'unlisted',
  /** Plain edits. */
  'edits',
  /** Plain edits over the length of the longer spelling. */
  'editShare',
  /** Words that begin with the same letter. */
  'sameFirst',
  /** Words that end with the same letter. */
  'sameLast',
  /** Words with the same consonants, as far as transliteration tells them apart. */
  'sameSkeleton',
  /** Plain edits of consonants, doubled ones counted once. */
  'consonantEdits',
  /** Words with the same vowels. */
  'sameVowels',
  /** Letters by which lengths differ. */
  'lengths',
  /** Words garbled beyond the first. */
  'moreGarbled',
  /** Nats that the words which stand as they should say for the name. */
  'support',
] as const;

const MOST_RARITY = 26;
const MOST_OBSCURITY = 20;

/** Values of {@link RESEMBLANCES} for a reading. */
export function resemblancesOf(
  { channel, nativeForms }: Matcher,
  { garbled, support }: Pick<Reading, 'garbled' | 'support'>,
): number[] {
  const sum = (value: (surface: string, target: string) => number): number =>
    garbled.reduce((total, { surface, target }) => total + value(surface, target), 0);
  return [
    1,
    sum((surface, target) => channel.total(surface, target)),
    sum((surface, target) => channel.total(target, surface)),
    sum((surface, target) => nativeForms.apart(surface, target)),
    garbled.reduce((total, { rarity }) => total + Math.min(rarity, MOST_RARITY), 0),
    Math.min(MOST_OBSCURITY, ...garbled.map(({ target }) => -backgroundLogProbability(target, hashToken(target)))),
    sum((_, target) => Number(lexiconLookup(hashToken(target)) === 0)),
    sum(distance),
    sum((surface, target) => distance(surface, target) / Math.max(surface.length, target.length)),
    sum((surface, target) => Number(surface.charAt(0) === target.charAt(0))),
    sum((surface, target) => Number(surface.at(-1) === target.at(-1))),
    sum((surface, target) => Number(skeleton(surface) === skeleton(target))),
    sum((surface, target) => distance(consonantsOf(surface), consonantsOf(target))),
    sum((surface, target) => Number(vowelsOf(surface) === vowelsOf(target))),
    sum((surface, target) => Math.abs(surface.length - target.length)),
    garbled.length - 1,
    support,
  ];
}

function consonantsOf(spelling: string): string {
  return spelling.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
}

function vowelsOf(spelling: string): string {
  return spelling.replace(/[^aeiouy]/g, '');
}

/**
 * Log-odds, in nats, that a spelling on its own is this name garbled rather than none that the dictionaries have: a
 * conditional logit model, learned by `scripts/learn-resemblance.ts`.
 */
export function resemblance(matcher: Matcher, reading: Reading): number {
  return resemblancesOf(matcher, reading).reduce(
    (total, value, at) => total + value * matcher.resemblanceWeights[at]!,
    0,
  );
}
