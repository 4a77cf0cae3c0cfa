import { distance } from 'fastest-levenshtein';
import type { Evidence } from './evidence.ts';
import { hashToken } from './fold.ts';
import { FormRole } from './forms.ts';
import { type Gazetteer, typeAt } from './gazetteer.ts';
import { lexiconLookup, nameLevel, wordLevel } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { backgroundLogProbability } from './name-model.ts';
import { type GarbledWord, isDistinctive, isLight, type Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { skeleton } from './skeleton.ts';
import { stringAt } from './string-table.ts';

/**
 * What a reading is judged by, in this order. Each is 0 where it has nothing to say; nats where it is a likelihood.
 */
export const FEATURES = [
  /** Always 1. */
  'bias',
  /** −ln P(spelling | name), summed over the garbled words. */
  'cost',
  /** Plain edits over the length of the longer spelling, of the worst garbled word. */
  'editShare',
  /** The same a letter, of the worst garbled word, beyond {@link FAIR_COST}. */
  'strain',
  /** −ln P(spelling | some other name) of the garbled words, each to a limit. */
  'rarity',
  /** Rarity of the name that it is read as, to a limit: how seldom news speaks of it. */
  'obscurity',
  /** It is in a dictionary of the user's own: ln of {@link WORLD_SIZE} over the number of its entries. */
  'scope',
  /** The same as `obscurity` where other words of the name stand as they should: those say who is meant. */
  'supportedObscurity',
  /** How few forms have the rarest of the words that stand as they should: ln of {@link MANY_FORMS} over how many. */
  'fewNamesakes',
  /** Letters of the garbled words, up to {@link MOST_LETTERS}. */
  'letters',
  /** The first letter is another one. */
  'firstLetter',
  /** The consonants are not the same. */
  'skeleton',
  /** It is like a form that is right elsewhere or a listed garbling, not like the name itself. */
  'alias',
  /** The spelling is somebody's real name: how common, 0 to 3. */
  'realName',
  /** The spelling is an English word, be it a rare one. */
  'word',
  /** No farther from the name than one romanisation from another. */
  'light',
  /** The name is an acronym and the spelling is none. */
  'acronym',
  /** The name is that of an organization or a term. */
  'body',
  /** The name has so few letters that others are near by chance: letters fewer than {@link SAFE_LETTERS}. */
  'short',
  /** Words garbled, beyond the first. */
  'moreGarbled',
  /** The spelling is part of the right name of somebody else in the dictionary. */
  'otherBearer',
  /** The entry stands elsewhere in the article. */
  'anchor',
  /** The same spelling is mended to the same entry elsewhere, where more spoke for it. */
  'repeated',
  /** Words of the entry's context near by: nats that they say, up to {@link MOST_CONTEXT}. */
  'context',
  /** A word of the entry's context right before or after it: nats that it says beyond {@link USUAL_CONTEXT}, to a limit. */
  'beside',
  /** Known entries of the same type beside it in an enumeration. */
  'listed',
  /** The word before goes with the entry's type: in Kherson, Mr Zelensky. */
  'cue',
  /** A strange name beside it, though the entry is a person with a known given name, or no person. */
  'clash',
  /** A strange name beside a person's name of one word, of whom the dictionary knows no other. */
  'stranger',
  /** An Arabic article stands before it that the name has not: al-Khashir is not Kashmir. */
  'article',
  /** A surname that no dictionary calls safe alone, and no anchor. */
  'bareSurname',
  /** ln of how often the spelling stands in the article. */
  'frequent',
  /** The same, where the entry stands in the article by its right name as well: two names, then. */
  'besideRight',
  /** ln(1 + other entries of the same dictionary in the article). */
  'beat',
  /** How much commoner a word of the entry's context is among those of the article than among all: nats, up to {@link MOST_KIN}. */
  'kin',
  /** ln(1 + other garbled names in the article). */
  'company',
  /** Share of the names that nobody knows which are other garbled names. */
  'garbledShare',
  /** ln of the names that nobody knows, beyond {@link FEW_UNKNOWN}: among dozens, some are near to an entry by chance. */
  'crowd',
  /** How far right names outnumber garbled ones, beyond {@link FEW_RIGHT}: a well-kept article is right in the rest, too. */
  'wellKept',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Values of {@link FEATURES} for one reading. */
export type FeatureValues = readonly number[];

/** Nats: letters can speak no louder than this for one word. */
const MOST_RARITY = 26;
const MOST_OBSCURITY = 12;
const MOST_CONTEXT = 10;
/** Nats that President or minister says, who stand before any name. */
const USUAL_CONTEXT = 3;
const MOST_BESIDE = 4;
const MOST_KIN = 6;
const MOST_LETTERS = 12;
/** Unknown names of which a share says something. */
const LEAST_UNKNOWN = 5;
/** ln of the names that a garbled article may have besides its garblings. */
const FEW_UNKNOWN = Math.log(16);
/** ln of the right names, for one garbled, that any article may have. */
const FEW_RIGHT = Math.log(5);
/** Nats a letter that a plain transliteration costs. */
const FAIR_COST = 0.3;

/** Works out the features of a reading. */
export function featuresOf(scene: Scene, reading: Reading, evidence: Evidence): FeatureValues {
  return [...reading.letters, ...articleFeatures(scene, reading, evidence)];
}

/** Nats that a crowd of so many unknown names speaks against each reading. */
export function crowdOdds(unknown: number, weights: FeatureValues): number {
  return crowdOf(unknown) * weightOf(weights, 'crowd');
}

function weightOf(weights: FeatureValues, feature: Feature): number {
  return weights[FEATURES.indexOf(feature)]!;
}

function crowdOf(unknown: number): number {
  return Math.max(0, Math.log1p(unknown) - FEW_UNKNOWN);
}

/** Features from `bias` to `otherBearer`: what the spelling says by itself. */
export function lettersOf(matcher: Matcher, { garbled, form, support }: Omit<Reading, 'letters'>): FeatureValues {
  const { gazetteer } = matcher;
  const role = gazetteer.forms.role[form]!;
  const obscurity = Math.min(...garbled.map(obscurityOf));
  return [
    1,
    sum(garbled, (word) => word.cost),
    Math.max(
      ...garbled.map(({ surface, target }) => distance(surface, target) / Math.max(surface.length, target.length)),
    ),
    Math.max(...garbled.map((word) => Math.max(0, word.cost / word.target.length - FAIR_COST))),
    sum(garbled, (word) => Math.min(word.rarity, MOST_RARITY)),
    obscurity,
    scopeOf(gazetteer, form),
    support > 0 ? obscurity : 0,
    support > 0 ? fewNamesakes(matcher, form, garbled) : 0,
    Math.min(
      MOST_LETTERS,
      sum(garbled, (word) => word.target.length),
    ),
    Number(garbled.some(({ surface, target }) => surface.charAt(0) !== target.charAt(0))),
    Number(garbled.some(({ surface, target }) => skeleton(surface) !== skeleton(target))),
    Number(role === FormRole.Also || role === FormRole.Romanised || role === FormRole.Variant),
    Math.max(...garbled.map((word) => nameLevel(lexiconLookup(hashToken(word.surface))))),
    Number(garbled.some((word) => wordLevel(lexiconLookup(hashToken(word.surface))) > 0)),
    Number(isLight({ garbled })),
    Number(isAcronymRead(gazetteer, garbled, form)),
    Number(isBody(gazetteer, form)),
    Math.max(0, SAFE_LETTERS - Math.min(...garbled.map((word) => word.target.length))),
    garbled.length - 1,
    Number(garbled.some(({ surface }) => isBorneByOther(matcher, surface, gazetteer.forms.entry[form]!))),
  ];
}

/** Features from `anchor` on, which follow those of the letters: what the article says. */
export function articleFeatures(scene: Scene, reading: Reading, evidence: Evidence): number[] {
  const { form } = reading;
  const { gazetteer } = scene.matcher;
  const anchored = evidence.anchor >= 0;
  return [
    Number(anchored),
    Number(evidence.repeated && evidence.clash === undefined && evidence.stranger === undefined),
    Math.min(evidence.context.nats, MOST_CONTEXT),
    Math.max(0, Math.min(evidence.context.beside - USUAL_CONTEXT, MOST_BESIDE)),
    Number(evidence.listed.length > 0),
    Number(evidence.cue !== undefined),
    Number(evidence.clash !== undefined),
    Number(evidence.stranger !== undefined),
    Number(evidence.article),
    Number(gazetteer.forms.role[form] === FormRole.Surname && !anchored),
    Math.log(Math.max(1, evidence.count)),
    anchored ? Math.log1p(evidence.count) : 0,
    Math.log1p(evidence.beat),
    Math.min(evidence.kin.nats, MOST_KIN),
    Math.log1p(evidence.company),
    Math.min(1, evidence.company / Math.max(LEAST_UNKNOWN, scene.unknown)),
    crowdOf(evidence.unknown),
    Math.max(0, Math.log1p(evidence.sound) - Math.log1p(evidence.company) - FEW_RIGHT),
  ];
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

/** Forms that may share a word for it to say anything. */
const MANY_FORMS = 400;

function isBorneByOther(matcher: Matcher, spelling: string, entry: number): boolean {
  const word = matcher.wordOf(hashToken(spelling), spelling);
  return word >= 0 && matcher.bearersOf(word).some((bearer) => bearer !== entry);
}

/** How seldom news speaks of what the word is read as. A name in no list is in the dictionary for a reason. */
function obscurityOf({ target }: GarbledWord): number {
  return Math.min(MOST_OBSCURITY, -backgroundLogProbability(target, hashToken(target)));
}

/** Whoever writes a dictionary of their own has its names in mind: each is likelier meant, the fewer there are. */
function scopeOf({ own, ownCount, forms }: Gazetteer, form: number): number {
  return own[forms.entry[form]!] ? Math.log(WORLD_SIZE / Math.max(ownCount, LEAST_SIZE)) : 0;
}

/**
 * Names that a garbled one is taken to come from where no dictionary says more: some eight times those of the shipped
 * dictionaries, a choice made by looking at annotated articles.
 */
const WORLD_SIZE = 150_000;
/** Entries of the user's own below which a smaller dictionary is no more to the point. */
const LEAST_SIZE = 200;

/** Letters of a name from which on chance hardly plays a part. */
const SAFE_LETTERS = 7;

function isAcronymRead({ forms }: Gazetteer, garbled: readonly GarbledWord[], form: number): boolean {
  const target = stringAt(forms.text, form);
  return garbled.some((word) => word.target.length < 8) && target.length > 1 && target === target.toUpperCase();
}

function isBody(gazetteer: Gazetteer, form: number): boolean {
  const type = typeAt(gazetteer, gazetteer.forms.entry[form]!);
  return type === 'organization' || type === 'term';
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
