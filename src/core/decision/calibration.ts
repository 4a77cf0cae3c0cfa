import { RELIABILITY } from '../data/weights.ts';
import type { Decision } from './rivals.ts';

/**
 * Share of the readings of this probability that are right. The odds are a sum of features and leave out what no feature
 * knows, so readings that look sure are less so, by a logistic function that is learned (Platt 1999).
 *
 * @param probability 0 to 1, as readings share it among them
 */
export function reliabilityOf(probability: number): number {
  const { slope, offset } = RELIABILITY;
  return logistic(slope * logit(probability) + offset);
}

/** The probability that has this {@link reliabilityOf}. */
export function probabilityFor(reliability: number): number {
  const { slope, offset } = RELIABILITY;
  return logistic((logit(reliability) - offset) / slope);
}

/** A decision with its confidence, and that of each candidate, being the share of the likes of it that are right. */
export function reliable(decision: Decision): Decision {
  return {
    ...decision,
    confidence: reliabilityOf(decision.confidence),
    candidates: decision.candidates.map(({ name, confidence }) => ({ name, confidence: reliabilityOf(confidence) })),
  };
}

/** Log-odds of a probability; infinite at 0 and 1. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
