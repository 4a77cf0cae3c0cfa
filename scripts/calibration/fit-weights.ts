import { WEIGHTS } from '../../src/core/data/weights.ts';
import { oddsFor } from '../../src/core/decision/calibration.ts';
import { decide } from '../../src/core/decision/decide.ts';
import type { Decision } from '../../src/core/decision/rivals.ts';
import { FEATURES, type FeatureValues } from '../../src/core/model/features.ts';
import { CORRECT_AT, choicesOf } from './choices.ts';
import { isRight, type LabelledArticle, reweighted } from './examples.ts';
import { type Choice, fitLogit } from './logit.ts';
import { HELD, PRIOR_SHIFT, SET_AFTERWARDS } from './policy.ts';

/** Fitting and deciding in turn: what is mended in an article is evidence for the rest of it. */
const PASSES = 3;

/** Probabilities beyond are 1 to the computer. */
const MOST_SURE = 1 - 1e-9;

/** What log-odds are worth: times `slope`, plus `offset`. */
export interface Reliability {
  readonly slope: number;
  readonly offset: number;
}

/** Fits the weights of all features that no policy holds, and prints those of each pass. */
export function fitWeights(articles: readonly LabelledArticle[]): FeatureValues {
  let weights: FeatureValues = FEATURES.map((feature) => HELD[feature] ?? WEIGHTS[feature]);
  const free = FEATURES.map((feature) => !(feature in HELD));
  for (let pass = 0; pass < PASSES; pass++) {
    const choices = articles.flatMap((article) => choicesOf(article, weights));
    weights = fitLogit(choices, weights, free);
    console.log(FEATURES.map((feature, at) => `${feature} ${weights[at]!.toFixed(2)}`).join('  '));
  }
  return FEATURES.map(
    (feature, at) => SET_AFTERWARDS[feature] ?? weights[at]! + (feature === 'bias' ? PRIOR_SHIFT : 0),
  );
}

/**
 * Fits in how many places of so much log-odds some reading is right, by a logistic function (Platt 1999).
 *
 * @param articles as they are met, for confidence to be what it says there
 */
export function fitReliability(articles: readonly LabelledArticle[], weights: FeatureValues): Reliability {
  const choices = articles.flatMap((article) =>
    decide(reweighted(article.scene, weights), article.readings, CORRECT_AT).map(
      (decision): Choice => ({
        rivals: [[oddsFor(Math.min(confidenceInAny(decision), MOST_SURE)), 1]],
        right: isAnyRight(article, decision) ? 0 : -1,
      }),
    ),
  );
  const [slope = 1, offset = 0] = fitLogit(choices, [1, 0], [true, true]);
  return { slope, offset };
}

function confidenceInAny({ candidates }: Decision): number {
  return candidates.reduce((sum, { confidence }) => sum + confidence, 0);
}

function isAnyRight(article: LabelledArticle, { reading, candidates }: Decision): boolean {
  const truth = article.truth.get(reading.garbled[0]!.first);
  return isRight(article, reading) || candidates.some(({ name }) => name === truth);
}
