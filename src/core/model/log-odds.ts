import { WEIGHTS } from '../data/weights.ts';
import { FEATURES, type Feature, type FeatureValues } from './features.ts';

const weights: Readonly<Record<Feature, number>> = WEIGHTS;

/** Learned weights, in the order of {@link FEATURES}. */
export const LEARNED_WEIGHTS: FeatureValues = FEATURES.map((feature) => weights[feature]);

/**
 * Log-odds, in nats, of a reading against the spelling being some other name: the weighted sum of its features. The
 * weights are those of a conditional logit model (McFadden 1974), learned by `scripts/calibrate.ts`.
 *
 * @param from number of the first of these features: those before it are not asked about
 */
export function logOdds(features: FeatureValues, weights: FeatureValues, from = 0): number {
  let total = 0;
  for (let at = 0; at < features.length; at++) total += features[at]! * weights[from + at]!;
  return total;
}

/** Probabilities of rival readings with these log-odds, one of which may be right, or none. */
export function probabilities(odds: readonly number[]): number[] {
  const highest = Math.max(0, ...odds);
  const weights = odds.map((value) => Math.exp(value - highest));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(-highest));
  return weights.map((weight) => weight / total);
}
