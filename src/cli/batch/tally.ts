import type { Outcome } from '../outcome.ts';

/** What a run has counted. */
export interface Tally {
  readonly corrections: number;
  readonly suggestions: number;
  /** Arguments and documents that could not be processed. */
  readonly faults: number;
}

export const NOTHING: Tally = { corrections: 0, suggestions: 0, faults: 0 };

/** A tally with one more outcome. */
export function withOutcome(tally: Tally, outcome: Outcome): Tally {
  if (outcome.status !== 'fixed') return tally;
  const { corrections, suggestions } = outcome.result;
  return {
    ...tally,
    corrections: tally.corrections + corrections.length,
    suggestions: tally.suggestions + suggestions.length,
  };
}

/** A tally with more faults. */
export function withFaults(tally: Tally, faults: number): Tally {
  return { ...tally, faults: tally.faults + faults };
}
