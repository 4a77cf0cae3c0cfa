/**
 * Learns how much each resemblance of a spelling on its own to a name is worth, and writes `src/core/data/resemblance.ts`.
 * Spellings that the confusions were not learned from are looked up among all names; from every third of them the right
 * names are taken away, so that none is right. Half of the names teach, the other half is reported on.
 *
 *     npx tsx scripts/learn-resemblance.ts [DATA]
 *
 * DATA is the folder of the evaluation data, `../shared/eval` unless given.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChannel } from '../src/core/channel-cost.ts';
import { createChannelTable } from '../src/core/channel-table.ts';
import { findKnown } from '../src/core/find-known.ts';
import { compile, entryAt } from '../src/core/gazetteer.ts';
import { LOOKUP_SLACK } from '../src/core/lookup.ts';
import { matcherOf, useChannel } from '../src/core/matcher.ts';
import { findReadings } from '../src/core/readings.ts';
import { RESEMBLANCES, resemblancesOf } from '../src/core/resemblance.ts';
import { sceneOf } from '../src/core/scene.ts';
import { tokenize } from '../src/core/tokens.ts';
import { type Choice, fitLogit, shares } from './calibration/logit.ts';
import { shareNative } from './confusion-model.ts';
import { plainEntry } from './eval/plain-entry.ts';
import { confusionsWithout, keepBack } from './eval/unseen-pairs.ts';
import { type NamePair, readNameData, shareOf } from './name-pairs.ts';

const OUTPUT = new URL('../src/core/data/resemblance.ts', import.meta.url);
/** Share of the spellings that stand for no name of the dictionary. */
const STRANGERS = 1 / 3;

const data = readNameData(process.argv[2] ?? join(import.meta.dirname, '../../shared/eval'));
const unseen = keepBack(data);
const gazetteer = compile(unseen.names.map((name) => plainEntry(name, 'person')));
useChannel(gazetteer, createChannel(createChannelTable(confusionsWithout(data, unseen))));
const matcher = matcherOf(gazetteer);

const questions = unseen.questions.map((pair) => ({ pair, choice: choiceOf(pair) }));
const free = RESEMBLANCES.map(() => true);
const halves = [0, 1].map((half) => questions.filter(({ pair }) => Number(shareOf(`${pair.target}.`) < 0.5) === half));
halves.forEach((half, at) => {
  const taught = fitLogit(
    half.map(({ choice }) => choice),
    RESEMBLANCES.map(() => 0),
    free,
  );
  report(
    halves[1 - at]!.map(({ choice }) => choice),
    taught,
  );
});
const weights = fitLogit(
  questions.map(({ choice }) => choice),
  RESEMBLANCES.map(() => 0),
  free,
);
console.log(RESEMBLANCES.map((name, at) => `${name} ${weights[at]!.toFixed(3)}`).join('  '));
writeFileSync(
  OUTPUT,
  `// Written by scripts/learn-resemblance.ts.\n\n/** Nats that one unit of each resemblance is worth, in their order. */\nexport const RESEMBLANCE_WEIGHTS: readonly number[] = [${weights.map((weight) => Number(weight.toFixed(3))).join(', ')}];\n`,
);

/** The names near to a spelling; without the right ones for a stranger. */
function choiceOf({ surface, target }: NamePair): Choice & { akin: readonly boolean[] } {
  const isStranger = shareOf(`${surface}?`) < STRANGERS;
  const tokens = tokenize(surface.charAt(0).toUpperCase() + surface.slice(1));
  const scene = sceneOf(tokens, findKnown(tokens, gazetteer), matcher, LOOKUP_SLACK);
  const all = findReadings(scene).map((reading) => ({
    name: entryAt(gazetteer, gazetteer.forms.entry[reading.form]!).name.toLowerCase(),
    values: resemblancesOf(matcher, reading),
  }));
  const isAkin = (name: string) => name === target || shareNative(data, surface, name);
  const readings = isStranger ? all.filter(({ name }) => !isAkin(name)) : all;
  return {
    rivals: readings.map(({ values }) => values),
    right: isStranger ? -1 : readings.findIndex(({ name }) => name === target),
    akin: readings.map(({ name }) => isAkin(name)),
  };
}

function report(choices: readonly (Choice & { akin: readonly boolean[] })[], taught: readonly number[]): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0 }));
  let asked = 0;
  let first = 0;
  for (const choice of choices) {
    const odds = shares(choice.rivals, taught);
    const best = odds.indexOf(Math.max(...odds));
    if (choice.right >= 0) asked++;
    if (choice.right >= 0 && best === choice.right) first++;
    const bin = bins[Math.min(9, Math.floor((odds[best] ?? 0) * 10))]!;
    bin.count++;
    if (best >= 0 && best === choice.right) bin.right++;
  }
  console.log(`right name first: ${((100 * first) / asked).toFixed(1)} % of ${asked}`);
  console.log(
    bins
      .map(({ count, right }, at) => `${at / 10}: ${right}/${count} = ${((100 * right) / count).toFixed(0)} %`)
      .join('  '),
  );
}
