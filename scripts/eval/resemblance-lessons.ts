import { LOOKUP_SLACK } from '../../src/core/decision/lookup.ts';
import { RESEMBLANCES, resemblancesOf } from '../../src/core/decision/resemblance.ts';
import { findKnown } from '../../src/core/gazetteer/find-known.ts';
import { compile, entryAt, type Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { matcherOf, useChannel } from '../../src/core/readings/matcher.ts';
import { findReadings } from '../../src/core/readings/readings.ts';
import { sceneOf } from '../../src/core/readings/scene.ts';
import { createChannel } from '../../src/core/spelling/channel-cost.ts';
import { createChannelTable } from '../../src/core/spelling/channel-table.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { type Choice, fitLogit } from '../calibration/logit.ts';
import { plainEntry } from '../calibration/plain-entry.ts';
import { shareNative } from '../confusions/confusion-model.ts';
import { type NameData, type NamePair, shareOf } from '../confusions/name-pairs.ts';
import { confusionsWithout, keepBack } from './unseen-pairs.ts';

/** A spelling that no confusion was learned from, and the choice among names that it poses. */
export interface Lesson {
  readonly pair: NamePair;
  readonly choice: Choice;
  /** Half of the names that the right one belongs to, 0 or 1. */
  readonly half: number;
}

/** Spellings of which nothing was learned, all names among which they are looked up, and how to look them up. */
export interface Lessons {
  readonly gazetteer: Gazetteer;
  readonly lessons: readonly Lesson[];
  /** Gives the gazetteer's matcher these weights, and confusions that the spellings taught nothing. */
  use(weights?: readonly number[]): void;
}

/** Share of the spellings whose right names are taken away, so that they stand for none. */
const STRANGERS = 1 / 3;

/** The lessons of the evaluation data. */
export function lessonsOf(data: NameData): Lessons {
  const unseen = keepBack(data);
  const gazetteer = compile(unseen.names.map((name) => plainEntry(name, 'person')));
  const channel = createChannel(createChannelTable(confusionsWithout(data, unseen)));
  const use = (weights?: readonly number[]) => useChannel(gazetteer, channel, weights);
  use();
  const lessons = unseen.questions.map((pair) => ({
    pair,
    choice: choiceOf(data, gazetteer, pair),
    half: Number(shareOf(`${pair.target}.`) < 0.5),
  }));
  return { gazetteer, lessons, use };
}

/** Weights of resemblances that lessons teach. */
export function taughtBy(lessons: readonly Lesson[]): number[] {
  const start = RESEMBLANCES.map(() => 0);
  const free = RESEMBLANCES.map(() => true);
  return fitLogit(
    lessons.map(({ choice }) => choice),
    start,
    free,
  );
}

/** The names near to a spelling; without the right ones for a stranger. */
function choiceOf(data: NameData, gazetteer: Gazetteer, { surface, target }: NamePair): Choice {
  const matcher = matcherOf(gazetteer);
  const tokens = tokenize(surface.charAt(0).toUpperCase() + surface.slice(1));
  const scene = sceneOf(tokens, findKnown(tokens, gazetteer), matcher, LOOKUP_SLACK);
  const all = findReadings(scene).map((reading) => ({
    name: entryAt(gazetteer, gazetteer.forms.entry[reading.form]!).name.toLowerCase(),
    values: resemblancesOf(matcher, reading),
  }));
  const isStranger = shareOf(`${surface}?`) < STRANGERS;
  const names = isStranger ? all.filter(({ name }) => name !== target && !shareNative(data, surface, name)) : all;
  return {
    rivals: names.map(({ values }) => values),
    right: isStranger ? -1 : names.findIndex(({ name }) => name === target),
  };
}
