import { decide } from '../../src/core/decision/decide.ts';
import type { Decision } from '../../src/core/decision/rivals.ts';
import { evidenceFor } from '../../src/core/evidence/evidence.ts';
import { mentionedEntries } from '../../src/core/evidence/mentioned.ts';
import type { FeatureValues } from '../../src/core/model/features.ts';
import { logOdds } from '../../src/core/model/log-odds.ts';
import type { GarbledWord, Reading } from '../../src/core/readings/reading.ts';
import { CORRECT_AT, featuresOf } from './choices.ts';
import { isRight, type LabelledArticle, nameOf, reweighted } from './examples.ts';
import { tenthsOf } from './tenths.ts';

/** What was decided on one article. */
interface DecidedArticle {
  readonly article: LabelledArticle;
  readonly decisions: readonly Decision[];
}

/** Prints, on articles that nothing was learned from, what the weights mend and what each tenth of confidence is worth. */
export function reportWeights(unseen: readonly LabelledArticle[], weights: FeatureValues): void {
  const decided = decideAll(unseen, weights);
  const judged = decided.flatMap(({ article, decisions }) =>
    decisions.map(({ reading, confidence, state }) => ({
      confidence,
      right: isRight(article, reading),
      corrected: state === 'correct',
      inCleanArticle: article.garbled === 0,
      size: reading.garbled.length,
    })),
  );
  const corrected = judged.filter((one) => one.corrected);
  const wrong = corrected.filter(({ right }) => !right);
  const garbled = sum(unseen.map(({ truth }) => truth.size));
  const mended = sum(corrected.map(({ right, size }) => (right ? size : 0)));
  const words = sum(unseen.map((article) => (article.garbled === 0 ? article.scene.tokens.count : 0)));
  const inClean = wrong.filter(({ inCleanArticle }) => inCleanArticle).length;
  console.log(`garbled words ${garbled}, mended ${mended} (${percent(mended, garbled)} %), wrong ${wrong.length}`);
  console.log(
    `false in articles that are right: ${inClean} in ${words} words (${((1e6 * inClean) / words).toFixed(1)} a million)`,
  );
  for (const { from, count, right } of tenthsOf(judged)) {
    const tenth = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`;
    console.log(`confidence ${tenth}: ${count} readings, ${percent(right, count)} % right`);
  }
}

/** Prints each wrong correction and each garbled word that was not mended, in its surroundings. */
export function listFailures(unseen: readonly LabelledArticle[], weights: FeatureValues): void {
  for (const { article, decisions } of decideAll(unseen, weights)) {
    const corrected = decisions.filter(({ state }) => state === 'correct');
    const mended = new Set<number>();
    for (const { reading, confidence } of corrected) {
      if (isRight(article, reading)) for (const { first } of reading.garbled) mended.add(first);
      else console.log(wrongLine(article, reading, confidence));
    }
    for (const [at, name] of article.truth) if (!mended.has(at)) console.log(missedLine(article, at, name, weights));
  }
}

function decideAll(articles: readonly LabelledArticle[], weights: FeatureValues): DecidedArticle[] {
  return articles.map((article) => ({
    article,
    decisions: decide(reweighted(article.scene, weights), article.readings, CORRECT_AT),
  }));
}

function wrongLine(article: LabelledArticle, reading: Reading, confidence: number): string {
  const at = reading.garbled[0]!.first;
  const letters = reading.garbled.map((word) => `${word.surface}→${word.target} (${costText(word)})`).join(' ');
  const parts = [letters, nameOf(article.scene, reading), article.truth.get(at) ?? '-', around(article, at)];
  return `  wrong: ${parts.join(' | ')} ${confidence.toFixed(3)}`;
}

function missedLine(article: LabelledArticle, at: number, name: string, weights: FeatureValues): string {
  const scene = reweighted(article.scene, weights);
  const best = article.readings.find(
    (reading) => reading.garbled.some(({ first }) => first === at) && nameOf(scene, reading) === name,
  );
  const letters = best?.garbled.map(costText).join(' ') ?? 'no reading';
  return `  missed: ${[oddsText(scene, best, weights), name, letters, around(article, at)].join(' | ')}`;
}

/** The log-odds of a reading where nothing else is mended. */
function oddsText(scene: LabelledArticle['scene'], reading: Reading | undefined, weights: FeatureValues): string {
  if (reading === undefined) return '-';
  const evidence = evidenceFor(scene, mentionedEntries(scene, []), reading);
  return logOdds(featuresOf(scene, reading, evidence), weights).toFixed(1);
}

function costText({ cost, rarity }: GarbledWord): string {
  return `${cost.toFixed(1)} of ${rarity.toFixed(1)}`;
}

/** A few words before and behind a token, on one line. */
function around({ scene: { tokens } }: LabelledArticle, at: number): string {
  const start = tokens.start[Math.max(0, at - 4)];
  const end = tokens.end[Math.min(tokens.count - 1, at + 4)];
  return tokens.text.slice(start, end).replace(/\s+/g, ' ');
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
