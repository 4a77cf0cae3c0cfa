/*
 * Learns how much each kind of evidence is worth (src/core/data/weights.ts): names in texts that are right are garbled,
 * by listed variants and by the learned confusions, and a conditional logit model is fitted to tell the garbled names
 * from all others. Half of the documents teach, the other half is reported on.
 *
 *   npx tsx scripts/calibrate.ts [FOLDER WITH clean/ AND pairs/]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WEIGHTS } from '../src/core/data/weights.ts';
import { logit } from '../src/core/decision/calibration.ts';
import { decide } from '../src/core/decision/decide.ts';
import type { Decision } from '../src/core/decision/rivals.ts';
import { evidenceFor } from '../src/core/evidence/evidence.ts';
import { mentionedEntries } from '../src/core/evidence/mentioned.ts';
import type { Entry } from '../src/core/gazetteer/entry.ts';
import { compile, entryAt } from '../src/core/gazetteer/gazetteer.ts';
import { isOrdinaryWord } from '../src/core/lexicon/word-facts.ts';
import { FEATURES, type Feature } from '../src/core/model/features.ts';
import { hashToken } from '../src/core/text/fold.ts';
import { checkDictionaries } from '../src/dictionary/check-dictionaries.ts';
import { readCleanArticles } from './calibration/corpus.ts';
import { isRight, type LabelledArticle, label } from './calibration/examples.ts';
import { featuresOf } from './calibration/features-of.ts';
import { harvestEntries } from './calibration/harvest.ts';
import { type Choice, fitLogit } from './calibration/logit.ts';
import { createRandom } from './calibration/random.ts';

const folder =
  process.argv.slice(2).find((word) => !word.startsWith('-')) ?? join(import.meta.dirname, '../../shared/eval');
const OUT = join(import.meta.dirname, '../src/core/data/weights.ts');
/** Fitting and deciding in turn: what is mended in an article is evidence for the rest of it. */
const PASSES = 3;
const CORRECT_AT = 0.9;
/** Probabilities beyond are 1 to the computer. */
const MOST_SURE = 1 - 1e-9;

/** Weights that are set by hand and fitted around: what the texts made here cannot teach. */
const POLICY: Partial<Record<Feature, number>> = {
  stranger: -0.45,
  repeated: 5,
  company: 0.5,
  scope: 0,
  garbledShare: 0,
  fewNamesakes: 0,
  crowd: -1.7,
  context: 0.23,
  beside: 0.6,
  listed: 1.209,
  beat: 0.65,
  kin: 0.3,
  cue: 0.776,
};

/**
 * Weights that are set by hand afterwards. The texts know no dictionaries of users, and few that are garbled all over. A
 * long and well-kept article is held to more, since a false correction in it is worse than many that are missed.
 */
const AFTERWARDS: Partial<Record<Feature, number>> = {
  scope: 1,
  garbledShare: 2,
  fewNamesakes: 0.5,
  crowd: -4,
  wellKept: -5.5,
};

/** Nats by which an article that somebody brings to the tool is likelier garbled than the texts made here. */
const PRIOR_SHIFT = 2.5;

/** Worlds that an article may be read in: dictionaries that know more or fewer of its names. */
const WORLDS = 8;
/** Worlds in which the dictionary has more names of the news at hand. */
const RICHER = [1, 2, 3, 4, 5, 6];
const HARVESTED = 0.8;
const MOST_HARVESTED = 250;

if (!existsSync(join(folder, 'clean'))) {
  console.log(`no texts in ${folder}: nothing to learn from`);
  process.exit(0);
}
const articles = labelledArticles();
const train = articles.filter(({ half }) => half === 'train');
const test = articles.filter(({ half }) => half === 'test');
let weights: readonly number[] = FEATURES.map((feature) => POLICY[feature] ?? WEIGHTS[feature]);
for (let pass = 0; pass < PASSES; pass++) {
  const choices = train.flatMap(({ article }) => choicesOf(article, weights).map(({ choice }) => choice));
  weights = fitLogit(
    choices,
    weights,
    FEATURES.map((feature) => !(feature in POLICY)),
  );
  console.log(FEATURES.map((feature, at) => `${feature} ${weights[at]!.toFixed(2)}`).join('  '));
}
weights = weights.map(
  (weight, at) => AFTERWARDS[FEATURES[at]!] ?? weight + (FEATURES[at] === 'bias' ? PRIOR_SHIFT : 0),
);
const reliability = learnReliability(train.map(({ article }) => article));
report(test.map(({ article }) => article));
if (process.argv.includes('--write')) writeWeights();

function labelledArticles() {
  const random = createRandom(1);
  const clean = readCleanArticles(join(folder, 'clean'));
  const shipped = shippedEntries();
  const variants = new Map(shipped.map((entry) => [entry.name, entry]));
  const bare = shipped.map((entry): Entry => ({ ...entry, variants: [], fuzzy: 'fix', shipped: true }));
  const taken = new Set(shipped.flatMap(({ name, short, also }) => [name, ...short, ...also]));
  const worlds = Array.from({ length: WORLDS }, (_, world) => {
    const articles = clean.filter((_, at) => at % WORLDS === world);
    const harvest = RICHER.includes(world)
      ? harvestEntries(articles, HARVESTED, random)
          .filter(({ name }) => !taken.has(name))
          .slice(0, MOST_HARVESTED)
      : [];
    const extra = world === WORLDS - 1 ? extraEntries() : [];
    const gazetteer = compile([...bare, ...harvest, ...extra]);
    console.log(
      `world ${world}: ${articles.length} articles, ${harvest.length} harvested names, ${extra.length} of other peoples`,
    );
    return articles.map((article) => ({ half: article.half, article: label(article, gazetteer, variants, random) }));
  });
  return worlds.flat();
}

function shippedEntries(): readonly Entry[] {
  const dictionaries = join(import.meta.dirname, '../dictionaries');
  const files = readdirSync(dictionaries)
    .sort()
    .map((path) => ({ path, yaml: readFileSync(join(dictionaries, path), 'utf8') }));
  return checkDictionaries(files).entries;
}

/** Names of many peoples, as a large dictionary would hold them: one word each. */
function extraEntries(): Entry[] {
  const random = createRandom(2);
  const names = new Set<string>();
  for (const file of readdirSync(join(folder, 'pairs'))
    .filter((name) => name.startsWith('native-'))
    .sort()) {
    const lines = gunzipSync(readFileSync(join(folder, 'pairs', file)))
      .toString('utf8')
      .split('\n')
      .slice(1);
    for (const line of lines) if (random() < 0.03) names.add(line.split('\t')[0]!);
  }
  const chosen = [...names].filter((name) => /^\p{L}{4,}$/u.test(name) && !isOrdinaryWord(hashToken(name)));
  return chosen.map((name, at) =>
    extraEntry(name.charAt(0).toUpperCase() + name.slice(1), at % 3 === 0 ? 'place' : 'person'),
  );
}

function extraEntry(name: string, type: Entry['type']): Entry {
  const lists = { short: [], also: [], variants: [], not: [], unless: [], context: [] };
  return { name, type, ...lists, styles: {}, source: {}, fuzzy: 'fix', dictionary: 'Extra', shipped: true };
}

interface Judged {
  readonly choice: Choice;
  readonly decision: Decision | undefined;
}

/** The choices that an article poses, one for each place where readings compete. */
function choicesOf({ scene, readings, truth }: LabelledArticle, current: readonly number[]): Judged[] {
  const own = { ...scene, matcher: { ...scene.matcher, weights: current } };
  const decisions = decide(own, readings, CORRECT_AT);
  const mentioned = mentionedEntries(own, decisions);
  const places = new Map<number, Map<string, number[]>>();
  for (const reading of readings) {
    const at = reading.garbled[0]!.first;
    const features = [...featuresOf(own, reading, evidenceFor(own, mentioned, reading))];
    const rivals = places.get(at) ?? new Map<string, number[]>();
    const name = entryAt(own.matcher.gazetteer, own.matcher.gazetteer.forms.entry[reading.form]!).name;
    const rival = rivals.get(name);
    if (!rival || oddsOf(features, current) > oddsOf(rival, current)) rivals.set(name, features);
    places.set(at, rivals);
  }
  // One spelling asks one question, however often it stands in the article.
  const asked = new Set<string>();
  const fresh = [...places].filter(([at]) => {
    const question = `${scene.tokens.hash[at]} ${truth.get(at)}`;
    return !asked.has(question) && asked.add(question);
  });
  return fresh.map(([at, rivals]) => ({
    choice: { rivals: [...rivals.values()], right: [...rivals.keys()].indexOf(truth.get(at) ?? '') },
    decision: decisions.find(({ reading }) => reading.garbled[0]!.first === at),
  }));
}

function oddsOf(features: readonly number[], current: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * current[at]!, 0);
}

/** Prints, on articles that nothing was learned from, what each tenth of confidence is worth. */
function report(unseen: readonly LabelledArticle[]): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0 }));
  let words = 0;
  let falseInClean = 0;
  const sums = { garbled: 0, mended: 0, wrong: 0, found: 0 };
  for (const article of unseen) {
    const seen = new Set<number>();
    const own = { ...article.scene, matcher: { ...article.scene.matcher, weights } };
    if (article.garbled === 0) words += article.scene.tokens.count;
    sums.garbled += new Set(article.truth.keys()).size;
    for (const { reading, confidence, state } of decide(own, article.readings, CORRECT_AT)) {
      const name = entryAt(own.matcher.gazetteer, own.matcher.gazetteer.forms.entry[reading.form]!).name;
      const right = isRight(article, reading);
      if (right && state === 'correct') for (const word of reading.garbled) seen.add(word.first);
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
      bin.count++;
      if (right) bin.right++;
      if (state !== 'correct') continue;
      if (right) sums.mended += reading.garbled.length;
      else {
        sums.wrong++;
        if (article.garbled === 0) falseInClean++;
        if (process.argv.includes('--show')) {
          const { tokens } = article.scene;
          const at = reading.garbled[0]!.first;
          console.log(
            '  wrong:',
            reading.garbled
              .map((w) => `${w.surface}→${w.target} (${w.cost.toFixed(1)} of ${w.rarity.toFixed(1)})`)
              .join(' '),
            '|',
            name,
            '|',
            article.truth.get(at) ?? '-',
            '|',
            tokens.text
              .slice(tokens.start[Math.max(0, at - 4)], tokens.end[Math.min(tokens.count - 1, at + 4)])
              .replace(/\s+/g, ' '),
            confidence.toFixed(3),
          );
        }
      }
    }
    if (process.argv.includes('--missed'))
      for (const [at, name] of article.truth)
        if (!seen.has(at)) {
          const { tokens } = article.scene;
          const best = article.readings.find(
            (r) =>
              r.garbled.some((w) => w.first === at) &&
              entryAt(own.matcher.gazetteer, own.matcher.gazetteer.forms.entry[r.form]!).name === name,
          );
          const odds =
            best &&
            oddsOf([...featuresOf(own, best, evidenceFor(own, mentionedEntries(own, []), best))], weights).toFixed(1);
          console.log(
            '  missed:',
            odds,
            tokens.text.slice(tokens.start[at], tokens.end[at]),
            '|',
            name,
            '|',
            best ? best.garbled.map((w) => `${w.cost.toFixed(1)} of ${w.rarity.toFixed(1)}`).join(' ') : 'no reading',
            '|',
            tokens.text
              .slice(tokens.start[Math.max(0, at - 3)], tokens.end[Math.min(tokens.count - 1, at + 3)])
              .replace(/\s+/g, ' '),
          );
        }
  }
  console.log(
    `garbled words ${sums.garbled}, mended ${sums.mended} (${((100 * sums.mended) / sums.garbled).toFixed(1)} %), wrong ${sums.wrong}`,
  );
  console.log(
    `false in articles that are right: ${falseInClean} in ${words} words (${((1e6 * falseInClean) / words).toFixed(1)} a million)`,
  );
  bins.forEach(({ count, right }, at) => {
    console.log(
      `confidence ${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)}: ${count} readings, ${((100 * right) / count).toFixed(1)} % right`,
    );
  });
}

/** How sure readings of so many log-odds are, by a logistic function (Platt 1999). */
function learnReliability(learned: readonly LabelledArticle[]): { slope: number; offset: number } {
  const choices = learned.flatMap((article) => {
    const own = { ...article.scene, matcher: { ...article.scene.matcher, weights } };
    return decide(own, article.readings, CORRECT_AT).map(
      ({ reading, confidence }): Choice => ({
        rivals: [[logit(Math.min(confidence, MOST_SURE)), 1]],
        right: isRight(article, reading) ? 0 : -1,
      }),
    );
  });
  const [slope = 1, offset = 0] = fitLogit(choices, [1, 0], [true, true]);
  console.log(`reliability: log-odds times ${slope.toFixed(3)}, plus ${offset.toFixed(3)}`);
  return { slope, offset };
}

function writeWeights(): void {
  const lines = FEATURES.map((feature, at) => `  ${feature}: ${Number(weights[at]!.toFixed(3))},`);
  writeFileSync(
    OUT,
    `// Written by scripts/calibrate.ts.\n\n/** Nats that one unit of each feature of a reading is worth. */\nexport const WEIGHTS = {\n${lines.join('\n')}\n};\n\n/** What the log-odds of a reading are worth: times \`slope\`, plus \`offset\`. */\nexport const RELIABILITY = { slope: ${reliability.slope.toFixed(3)}, offset: ${reliability.offset.toFixed(3)} };\n`,
  );
}
