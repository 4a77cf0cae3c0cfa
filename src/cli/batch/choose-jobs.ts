import { availableParallelism } from 'node:os';
import type { FormatName } from '../../formats/format-name.ts';
import type { Input } from '../../io/inputs/input.ts';
import { totalSize } from '../../io/inputs/total-size.ts';

/**
 * Bytes of articles for each thread. A thread must first get its code compiled and meet the common words, so that two
 * were slower than one on 2 MB of articles, and faster from about 4 MB.
 */
export const BYTES_A_JOB = 2_000_000;

/** Each thread takes some 50 MB of memory. */
const MOST_JOBS = 16;

/**
 * How many threads correct the inputs: as many as asked for, else by the processors and the amount of work. More than
 * there are texts would have nothing to do; of the texts in records nobody knows the number.
 */
export function chooseJobs(asked: number | undefined, formats: ReadonlyMap<Input, FormatName>): number {
  const inputs = [...formats.keys()];
  const texts = [...formats.values()].every((format) => format === 'text') ? inputs.length : Infinity;
  if (asked !== undefined) return Math.max(1, Math.min(asked, texts));
  const most = Math.min(availableParallelism(), MOST_JOBS, texts);
  if (most <= 1) return 1;
  return Math.max(1, Math.min(most, Math.floor(totalSize(inputs, most * BYTES_A_JOB) / BYTES_A_JOB)));
}
