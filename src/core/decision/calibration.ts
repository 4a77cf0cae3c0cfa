import { RELIABILITY } from '../data/weights.ts';

/**
 * What rival readings of these probabilities, one of which may be right or none, are worth: the share of their like that
 * is right. The odds are a sum of features and leave out what no feature knows, so a place that looks surely garbled is
 * less so, by a logistic function that is learned (Platt 1999). How the rivals share it among them stays.
 */
export function reliableShares(probabilities: readonly number[]): number[] {
  const garbled = probabilities.reduce((sum, probability) => sum + probability, 0);
  const share = reliabilityOf(garbled) / garbled;
  return probabilities.map((probability) => (probability === 0 ? 0 : probability * share));
}

/** Share of the places that are right of those whose readings have this probability together. */
export function reliabilityOf(probability: number): number {
  const { slope, offset } = RELIABILITY;
  return 1 / (1 + Math.exp(-slope * logit(Math.min(1, probability)) - offset));
}

/** Log-odds, in nats, at which readings together have this {@link reliabilityOf}. */
export function oddsFor(reliability: number): number {
  const { slope, offset } = RELIABILITY;
  return (logit(reliability) - offset) / slope;
}

/** Log-odds of a probability; infinite at 0 and 1. */
function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
