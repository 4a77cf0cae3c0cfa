import type { FixFlags } from './flags.ts';

/** What stands for standard output where a file could be named; a file of that name is `./-`. */
export const STANDARD_OUTPUT = '-';

/** The flags without an `--output` that names what the corrected text goes to anyway. */
export function withoutPlainOutput(flags: FixFlags): FixFlags {
  if (flags.output !== STANDARD_OUTPUT) return flags;
  const { output: _, ...others } = flags;
  return others;
}
