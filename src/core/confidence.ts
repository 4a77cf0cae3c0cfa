import type { Evidence } from './evidence.ts';
import type { Reading } from './readings.ts';

/** Nats that each kind of evidence is worth. */
const WEIGHTS = {
  anchor: 4.5,
  context: 1.2,
  listed: 2.5,
  clash: -9,
  /** Share of the rarity of words that stand as they should. */
  support: 0.7,
  /** Against the reading, before anything is known. */
  doubt: -2,
};

const MOST_SUPPORT = 10;
const MOST_CONTEXT = 3;

/**
 * Log-odds, in nats, of a reading against the spelling being some other name: what its letters say (rarity less cost,
 * Bayes' rule over the noisy channel), the number of words it was chosen from, and the article's evidence.
 *
 * @param choices number of words in the gazetteer
 */
export function logOdds(reading: Reading, evidence: Evidence, choices: number): number {
  const gain = reading.garbled.reduce((sum, word) => sum + word.rarity - word.cost, 0);
  return (
    gain +
    WEIGHTS.support * Math.min(reading.support, MOST_SUPPORT) +
    (evidence.anchor >= 0 ? WEIGHTS.anchor : 0) +
    WEIGHTS.context * Math.min(evidence.context.length, MOST_CONTEXT) +
    (evidence.listed.length > 0 ? WEIGHTS.listed : 0) +
    (evidence.clash === undefined ? 0 : WEIGHTS.clash) +
    WEIGHTS.doubt -
    Math.log(choices)
  );
}

/** Flattens log-odds into an honest probability: letters and evidence are not independent of each other. */
const TEMPERATURE = 1.8;

/** Probabilities of rival readings with these log-odds, one of which may be right, or none. */
export function probabilities(odds: readonly number[]): number[] {
  const weights = odds.map((value) => Math.exp(Math.min(value / TEMPERATURE, 300)));
  const total = weights.reduce((sum, weight) => sum + weight, 1);
  return weights.map((weight) => weight / total);
}
