import { availableParallelism } from 'node:os';
import type { Input } from '../../io/input.ts';
import { totalSize } from '../../io/total-size.ts';

/**
 * Bytes of articles for each thread. A thread must first get its code compiled and meet the common words, so that two
 * were slower than one on 2 MB of articles, and faster from about 4 MB.
 */
export const BYTES_A_JOB = 2_000_000;

/** Each thread takes some 50 MB of memory. */
const MOST_JOBS = 16;

/** How many threads correct the inputs: as many as asked for, else by the processors and the amount of work. */
export function chooseJobs(asked: number | undefined, inputs: readonly Input[]): number {
  if (inputs.length <= 1) return 1;
  if (asked !== undefined) return Math.min(asked, inputs.length);
  const most = Math.min(availableParallelism(), MOST_JOBS, inputs.length);
  if (most === 1) return 1;
  return Math.max(1, Math.min(most, Math.floor(totalSize(inputs, most * BYTES_A_JOB) / BYTES_A_JOB)));
}
