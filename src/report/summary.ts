import type { Run } from './run.ts';

/** One line that counts a run: `3 corrections, 1 suggestion in 1 file`. Files without a finding are not counted. */
export function summary(run: Run): string {
  const results = run.documents.map((document) => document.result);
  const corrections = sum(results.map((result) => result.corrections.length));
  const suggestions = sum(results.map((result) => result.suggestions.length));
  const files = results.filter((result) => result.corrections.length + result.suggestions.length > 0).length;
  if (files === 0) return `nothing to correct in ${count(results.length, 'file')}`;
  const counts = [count(corrections, 'correction')];
  if (suggestions > 0) counts.push(count(suggestions, 'suggestion'));
  return `${counts.join(', ')} in ${count(files, 'file')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
