import { decide } from '../../src/core/decision/decide.ts';
import type { FeatureValues } from '../../src/core/model/features.ts';
import { MIN_CONFIDENCE } from '../../src/fix.ts';
import { drawArticles } from '../calibration/drawn-articles.ts';
import { isRight, type LabelledArticle, nameOf, reweighted } from '../calibration/examples.ts';
import type { Setting } from './measurement.ts';

/** One decision on a held-out article. */
export interface HeldOutDecision {
  readonly confidence: number;
  readonly corrected: boolean;
  /** Whether it writes what stood there before it was garbled, if by another bearer of the name. */
  readonly right: boolean;
  /** Whether nothing in the article was garbled. */
  readonly inCleanArticle: boolean;
  /** The garbled words, what they are read as, and what they are. */
  readonly line: string;
  /** Words read. */
  readonly size: number;
}

/** Seeds of the draws: one alone has so few readings in a tenth of confidence that chance moves it out. */
const SEEDS = [77, 78, 79];

/** Articles of the half that nothing is learned from, each garbled and read in three ways. */
export function heldOutArticles({ data }: Setting): LabelledArticle[] {
  return SEEDS.flatMap((seed) => drawArticles(data, 'test', seed));
}

/** Decides on an article with these weights. */
export function decideHeldOut(article: LabelledArticle, weights: FeatureValues): HeldOutDecision[] {
  const scene = reweighted(article.scene, weights);
  const decisions = decide(scene, article.readings, MIN_CONFIDENCE);
  return decisions.map(({ reading, confidence, state }) => {
    const name = nameOf(scene, reading);
    const truths = reading.garbled.map((word) => article.truth.get(word.first));
    const letters = reading.garbled.map(({ surface, target }) => `${surface} -> ${target}`).join(' ');
    return {
      confidence,
      corrected: state === 'correct',
      right: isRight(article, reading),
      inCleanArticle: article.garbled === 0,
      line: `${letters} | ${name} ${confidence.toFixed(3)} | ${truths.map((truth) => truth ?? 'as it was').join(', ')}`,
      size: reading.garbled.length,
    };
  });
}
