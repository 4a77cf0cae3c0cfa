import type { GateFlags } from '../arguments/batch-flags.ts';
import type { ModeName } from '../arguments/mode.ts';
import type { Tally } from '../outcomes/tally.ts';
import { ExitCode } from '../session/exit-code.ts';

/** The exit code of a run: faults first, then what `--check` is to fail on. */
export function verdict(mode: ModeName, { failOn, maxCorrections = 0 }: GateFlags, tally: Tally): ExitCode {
  if (tally.faults + tally.brokenRecords > 0) return ExitCode.fault;
  if (mode !== 'check' || failOn === 'never') return ExitCode.done;
  const isOver = tally.corrections > maxCorrections || (failOn === 'suggestion' && tally.suggestions > 0);
  return isOver ? ExitCode.found : ExitCode.done;
}
