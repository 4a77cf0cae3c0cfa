import { LOOKUP_SLACK, nearestReadings } from '../../src/core/decision/lookup.ts';
import { RESEMBLANCES, resemblancesOf } from '../../src/core/decision/resemblance.ts';
import { findKnown } from '../../src/core/gazetteer/find-known.ts';
import { compile, entryAt, type Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { matcherOf, useLearned } from '../../src/core/readings/matcher.ts';
import { sceneOf } from '../../src/core/readings/scene.ts';
import { createChannel } from '../../src/core/spelling/channel-cost.ts';
import { createChannelTable } from '../../src/core/spelling/channel-table.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { type Choice, fitLogit } from '../calibration/logit.ts';
import { plainEntry } from '../calibration/plain-entry.ts';
import { shareNative } from '../confusions/confusion-model.ts';
import { type NameData, type NamePair, readNameData, shareOf } from '../confusions/name-pairs.ts';
import { confusionsWithout, keepBack, nativeFormsWithout } from './unseen-pairs.ts';

/** A spelling that nothing was learned from, and the choices among names that it poses. */
export interface Lesson {
  readonly pair: NamePair;
  readonly choices: readonly Choice[];
  /** Half of the names that the right one belongs to, 0 or 1. */
  readonly half: number;
}

/** Spellings of which nothing was learned, all names among which they are looked up, and how to look them up. */
export interface Lessons {
  readonly data: NameData;
  readonly gazetteer: Gazetteer;
  readonly lessons: readonly Lesson[];
  /** Gives the gazetteer's matcher these weights, and confusions and native forms that the spellings taught nothing. */
  use(weights?: readonly number[]): void;
}

/** Share of the spellings that are also asked with the right names taken away, so that they stand for none. */
const STRANGERS = 1 / 2;

/** The lessons of the evaluation data in a folder. */
export function lessonsOf(folder: string): Lessons {
  const data = readNameData(folder);
  const unseen = keepBack(data);
  const gazetteer = compile(unseen.names.map((name) => plainEntry(name, 'person')));
  const channel = createChannel(createChannelTable(confusionsWithout(data, unseen)));
  const nativeForms = nativeFormsWithout(folder, unseen);
  const use = (weights?: readonly number[]) => useLearned(gazetteer, channel, nativeForms, weights);
  use();
  const lessons = unseen.questions.map((pair) => ({
    pair,
    choices: choicesOf(data, gazetteer, pair),
    half: Number(shareOf(`${pair.target}.`) < 0.5),
  }));
  return { data, gazetteer, lessons, use };
}

/** Weights of resemblances that lessons teach. */
export function taughtBy(lessons: readonly Lesson[]): number[] {
  const start = RESEMBLANCES.map(() => 0);
  const free = RESEMBLANCES.map(() => true);
  return fitLogit(
    lessons.flatMap(({ choices }) => choices),
    start,
    free,
  );
}

/** The names near to a spelling, and for a stranger without the right ones, too. */
function choicesOf(data: NameData, gazetteer: Gazetteer, { surface, target }: NamePair): Choice[] {
  const matcher = matcherOf(gazetteer);
  const tokens = tokenize(surface.charAt(0).toUpperCase() + surface.slice(1));
  const scene = sceneOf(tokens, findKnown(tokens, gazetteer), matcher, LOOKUP_SLACK);
  const names = nearestReadings(scene).map((reading) => ({
    name: entryAt(gazetteer, gazetteer.forms.entry[reading.form]!).name.toLowerCase(),
    values: resemblancesOf(matcher, reading),
  }));
  const asked = { rivals: names.map(({ values }) => values), right: names.findIndex(({ name }) => name === target) };
  if (shareOf(`${surface}?`) >= STRANGERS) return [asked];
  const strange = names.filter(({ name }) => name !== target && !shareNative(data, surface, name));
  return [asked, { rivals: strange.map(({ values }) => values), right: -1 }];
}
