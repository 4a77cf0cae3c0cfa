import type { Outcome } from './outcome.ts';

/** What a run has counted, or a part of it. */
export interface Tally {
  readonly corrections: number;
  readonly suggestions: number;
  /** Records that could not be read, and passed as they are. */
  readonly brokenRecords: number;
  /** Arguments and documents that could not be processed. */
  readonly faults: number;
}

/** The tally before anything was counted. */
export const NOTHING: Tally = { corrections: 0, suggestions: 0, brokenRecords: 0, faults: 0 };

/** The tally of one outcome. */
export function tallyOf(outcome: Outcome): Tally {
  if (outcome.status !== 'fixed') return NOTHING;
  const { corrections, suggestions } = outcome.result;
  return { ...NOTHING, corrections: corrections.length, suggestions: suggestions.length };
}

/** Two tallies as one. */
export function withTally(tally: Tally, other: Tally): Tally {
  return {
    corrections: tally.corrections + other.corrections,
    suggestions: tally.suggestions + other.suggestions,
    brokenRecords: tally.brokenRecords + other.brokenRecords,
    faults: tally.faults + other.faults,
  };
}

/** A tally with more faults. */
export function withFaults(tally: Tally, faults: number): Tally {
  return { ...tally, faults: tally.faults + faults };
}
