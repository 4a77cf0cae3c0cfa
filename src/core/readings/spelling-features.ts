import { distance } from 'fastest-levenshtein';
import { FormRole } from '../gazetteer/forms.ts';
import { type Gazetteer, typeAt } from '../gazetteer/gazetteer.ts';
import { lexiconLookup, nameLevel, wordLevel } from '../lexicon/lexicon.ts';
import { backgroundLogProbability } from '../lexicon/name-model.ts';
import {
  FAIR_COST,
  type FeatureValues,
  MANY_FORMS,
  MOST_LETTERS,
  SAFE_LETTERS,
  SPELLING_FEATURES,
  type SpellingFeature,
  WORLD_SIZE,
} from '../model/features.ts';
import { skeleton } from '../spelling/skeleton.ts';
import { hashToken } from '../text/fold.ts';
import { stringAt } from '../text/string-table.ts';
import type { Matcher } from './matcher.ts';
import { type Draft, type GarbledWord, isDistinctive, isLight } from './reading.ts';

/** Nats: letters can speak no louder than this for one word. */
const MOST_RARITY = 26;
/** Nats: what all the world speaks of is translated right, so it is no likelier garbled than a name less known. */
const LEAST_OBSCURITY = 8.5;
const MOST_OBSCURITY = 12;

/** Values of {@link SPELLING_FEATURES} for a draft. */
export function spellingFeatures(matcher: Matcher, { garbled, form, support }: Draft): FeatureValues {
  const { gazetteer } = matcher;
  const role = gazetteer.forms.role[form]!;
  const obscurity = Math.min(...garbled.map(obscurityOf));
  const values = {
    bias: 1,
    cost: sum(garbled, (word) => word.cost),
    editShare: Math.max(
      ...garbled.map(({ surface, target }) => distance(surface, target) / Math.max(surface.length, target.length)),
    ),
    strain: Math.max(...garbled.map((word) => Math.max(0, word.cost / word.target.length - FAIR_COST))),
    rarity: sum(garbled, (word) => Math.min(word.rarity, MOST_RARITY)),
    obscurity,
    scope: role === FormRole.Doubtful ? 0 : scopeOf(gazetteer, form),
    supportedObscurity: support > 0 ? obscurity : 0,
    fewNamesakes: support > 0 ? fewNamesakes(matcher, form, garbled) : 0,
    letters: Math.min(
      MOST_LETTERS,
      sum(garbled, (word) => word.target.length),
    ),
    firstLetter: Number(garbled.some(({ surface, target }) => surface.charAt(0) !== target.charAt(0))),
    skeleton: Number(garbled.some(({ surface, target }) => skeleton(surface) !== skeleton(target))),
    alias: Number(role === FormRole.Also || role === FormRole.Romanised || role === FormRole.Variant),
    realName: Math.max(...garbled.map((word) => nameLevel(lexiconLookup(hashToken(word.surface))))),
    word: Number(garbled.some((word) => wordLevel(lexiconLookup(hashToken(word.surface))) > 0)),
    light: Number(isLight({ garbled })),
    acronym: Number(isAcronymRead(gazetteer, garbled, form)),
    body: Number(isBody(gazetteer, form)),
    short: Math.max(0, SAFE_LETTERS - Math.min(...garbled.map((word) => word.target.length))),
    moreGarbled: garbled.length - 1,
    otherBearer: Number(garbled.some(({ surface }) => isBorneByOther(matcher, surface, gazetteer.forms.entry[form]!))),
  } satisfies Record<SpellingFeature, number>;
  return SPELLING_FEATURES.map((feature) => values[feature]);
}

/** A given name that one entry has says more for it than one that a hundred have. */
function fewNamesakes(matcher: Matcher, form: number, garbled: readonly GarbledWord[]): number {
  let most = 0;
  for (const { hash, folded } of matcher.wordsOf(form)) {
    if (!isDistinctive(folded) || garbled.some(({ target }) => target === folded)) continue;
    const word = matcher.wordOf(hash, folded);
    if (word >= 0) most = Math.max(most, Math.log(MANY_FORMS / matcher.postingsOf(word).inLonger.length));
  }
  return most;
}

function isBorneByOther(matcher: Matcher, spelling: string, entry: number): boolean {
  const word = matcher.wordOf(hashToken(spelling), spelling);
  return word >= 0 && matcher.bearersOf(word).some((bearer) => bearer !== entry);
}

/** How seldom news speaks of what the word is read as. A name in no list is in the dictionary for a reason. */
function obscurityOf({ target }: GarbledWord): number {
  return Math.max(LEAST_OBSCURITY, Math.min(MOST_OBSCURITY, -backgroundLogProbability(target, hashToken(target))));
}

/**
 * Whoever writes a dictionary of their own has its names in mind: each is likelier meant, the fewer there are. Not so by a
 * word that they say mostly means something else.
 */
function scopeOf({ own, ownCount, forms }: Gazetteer, form: number): number {
  return own[forms.entry[form]!] ? Math.log(WORLD_SIZE / Math.max(ownCount, LEAST_SIZE)) : 0;
}

/** Entries of the user's own below which a smaller dictionary is no more to the point. */
const LEAST_SIZE = 200;

function isAcronymRead({ forms }: Gazetteer, garbled: readonly GarbledWord[], form: number): boolean {
  const target = stringAt(forms.text, form);
  return garbled.some((word) => word.target.length < 8) && /^[^ ]{2,}$/.test(target) && target === target.toUpperCase();
}

function isBody(gazetteer: Gazetteer, form: number): boolean {
  const type = typeAt(gazetteer, gazetteer.forms.entry[form]!);
  return type === 'organization' || type === 'term';
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
