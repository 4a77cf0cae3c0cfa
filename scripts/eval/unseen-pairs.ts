import { readdirSync, readFileSync } from 'node:fs';
import { readScriptRules } from '../../src/core/lexicon/default-native-forms.ts';
import type { ChannelOperation } from '../../src/core/spelling/channel-table.ts';
import { createNativeForms, type NativeForms } from '../../src/core/spelling/native-forms.ts';
import { learnConfusions } from '../confusions/confusion-model.ts';
import { type NameData, type NamePair, readNativeNames, relativeDistance, shareOf } from '../confusions/name-pairs.ts';
import { learnNativeRules } from '../confusions/native-model.ts';
import { writeScriptRules } from '../confusions/write-native-forms.ts';
import { kept } from './kept.ts';

/** Names, spellings of some of them, and what may be learned from so that these spellings stay unseen. */
export interface UnseenPairs {
  readonly names: readonly string[];
  readonly questions: readonly NamePair[];
  mayLearn(pair: Pick<NamePair, 'target' | 'surface'>): boolean;
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
  const size = `${data.pairs.length} ${data.further.length}`;
  return kept('confusions', `${size} ${textOf(CONFUSIONS)}`, () => learnConfusions(data, mayLearn));
}

/** The native forms learned without what is kept back; remembered likewise. */
export function nativeFormsWithout(folder: string, { mayLearn }: UnseenPairs): NativeForms {
  const names = [...readNativeNames(folder).values()].map((all) =>
    all.filter(({ spelling }) => mayLearn({ target: spelling, surface: spelling })),
  );
  const sizes = names.map(({ length }) => length).join(' ');
  const rules = kept('native-forms', `${sizes} ${textOf(NATIVE_FORMS)}`, () =>
    names.map((all) => writeScriptRules(learnNativeRules(all))),
  );
  return createNativeForms(() => rules.map(readScriptRules));
}

function textOf(scripts: RegExp): string {
  const folder = new URL('../', import.meta.url);
  const names = readdirSync(folder).filter((name) => scripts.test(name));
  return names
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('');
}

const CONFUSIONS = /^(?:confusion-model|given-operations|name-pairs|piece-confusions|plain-edits|sharpen)\.ts$/;
const NATIVE_FORMS = /^(?:name-pairs|native-model|write-native-forms)\.ts$/;
