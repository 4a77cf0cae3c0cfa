import { isStandardOutput, namedOutput } from '../session/named-output.ts';
import type { FixFlags } from './flags.ts';

/** The flags without an `--output` that names what the corrected text goes to anyway. */
export function withoutPlainOutput(flags: FixFlags, cwd: string): FixFlags {
  const { output, ...others } = flags;
  return output !== undefined && isStandardOutput(namedOutput(output, cwd)) ? others : flags;
}
