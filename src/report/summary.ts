import type { Run } from './run.ts';
import { addToTally, NO_TALLY } from './tally.ts';

/** One line that counts a run: `3 corrections, 1 suggestion in 1 file`. Files without a finding are not counted. */
export function summary({ documents, earlier = NO_TALLY }: Run): string {
  const { corrections, suggestions, read, withFindings } = addToTally(earlier, documents);
  if (withFindings.size === 0) return `nothing to correct in ${count(read.size, 'file')}`;
  const counts = [count(corrections, 'correction')];
  if (suggestions > 0) counts.push(count(suggestions, 'suggestion'));
  return `${counts.join(', ')} in ${count(withFindings.size, 'file')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
