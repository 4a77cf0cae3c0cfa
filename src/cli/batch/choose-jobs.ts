import { availableParallelism } from 'node:os';
import type { Input } from '../../io/input.ts';
import { totalSize } from '../../io/total-size.ts';

/** Bytes of articles that are worth a further thread: it starts as long as it takes to correct a few hundred kilobytes. */
export const BYTES_A_JOB = 500_000;

/** Each thread takes some 100 MB of memory, and the one that reads and writes can feed no more. */
const MOST_JOBS = 16;

/** How many threads correct the inputs: as many as asked for, else by the processors and the amount of work. */
export function chooseJobs(asked: number | undefined, inputs: readonly Input[]): number {
  if (inputs.length <= 1) return 1;
  if (asked !== undefined) return Math.min(asked, inputs.length);
  const most = Math.min(availableParallelism(), MOST_JOBS, inputs.length);
  if (most === 1) return 1;
  return Math.max(1, Math.min(most, Math.floor(totalSize(inputs, most * BYTES_A_JOB) / BYTES_A_JOB)));
}
