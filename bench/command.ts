import { fileURLToPath } from 'node:url';

/** Path of the command line tool as it is shipped: what is measured is the build, not the source. */
export const COMMAND = fileURLToPath(new URL('../bin/fix-names.js', import.meta.url));

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
