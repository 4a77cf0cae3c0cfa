import type { Finding, FixResult } from './correction.ts';

/** Corrections and suggestions of a result together, in text order. */
export function findingsInOrder({
  corrections,
  suggestions,
}: Pick<FixResult, 'corrections' | 'suggestions'>): Finding[] {
  return [...corrections, ...suggestions].sort((a, b) => a.start - b.start);
}
