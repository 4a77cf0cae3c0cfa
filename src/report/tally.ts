import type { DocumentReport, Tally } from './run.ts';

/** Counts of nothing yet. */
export const NO_TALLY: Tally = { corrections: 0, suggestions: 0, read: new Set(), withFindings: new Set() };

/** Counts with those of some more documents, of which several can belong to one file. */
export function addToTally(tally: Tally, documents: readonly DocumentReport[]): Tally {
  const read = new Set(tally.read);
  const withFindings = new Set(tally.withFindings);
  let { corrections, suggestions } = tally;
  for (const { path, result } of documents) {
    corrections += result.corrections.length;
    suggestions += result.suggestions.length;
    read.add(path);
    if (result.corrections.length + result.suggestions.length > 0) withFindings.add(path);
  }
  return { corrections, suggestions, read, withFindings };
}
