import { readdirSync, readFileSync } from 'node:fs';
import type { ChannelOperation } from '../../src/core/spelling/channel-table.ts';
import { learnConfusions } from '../confusions/confusion-model.ts';
import { type NameData, type NamePair, relativeDistance, shareOf } from '../confusions/name-pairs.ts';
import { kept } from './kept.ts';

/** Names, spellings of some of them, and what may be learned from so that these spellings stay unseen. */
export interface UnseenPairs {
  readonly names: readonly string[];
  readonly questions: readonly NamePair[];
  mayLearn(pair: NamePair): boolean;
}

const KEPT_BACK = 1 / 3;
const FARTHEST = 0.4;

/** Keeps back the spellings of a third of the names, chosen by hash, as far as they are near and no name themselves. */
export function keepBack(data: NameData): UnseenPairs {
  const names = [...new Set(data.pairs.map(({ target }) => target))];
  const known = new Set(names);
  const isKept = (name: string) => shareOf(name) < KEPT_BACK;
  const questions = data.pairs.filter(
    ({ target, surface }) => isKept(target) && !known.has(surface) && relativeDistance(target, surface) <= FARTHEST,
  );
  const asked = new Set(questions.map(({ surface }) => surface));
  return {
    names,
    questions,
    mayLearn: ({ target, surface }) => ![target, surface].some((spelling) => isKept(spelling) || asked.has(spelling)),
  };
}

/** The confusions learned without what is kept back; remembered until the scripts that learn them change. */
export function confusionsWithout(data: NameData, { mayLearn }: UnseenPairs): ChannelOperation[] {
  const scripts = new URL('../', import.meta.url);
  const sources = readdirSync(scripts).filter((name) => LEARNING.test(name));
  const code = sources.sort().map((name) => readFileSync(new URL(name, scripts), 'utf8'));
  return kept('confusions', `${data.pairs.length} ${data.further.length} ${code.join('')}`, () =>
    learnConfusions(data, mayLearn),
  );
}

const LEARNING = /^(?:confusion-model|given-operations|name-pairs|piece-confusions|plain-edits|sharpen)\.ts$/;
