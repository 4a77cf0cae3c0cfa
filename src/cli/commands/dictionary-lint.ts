import { faultLine } from '../../dictionary/fault-line.ts';
import { counted } from '../../report/counted.ts';
import { dictionariesWith } from '../chosen-dictionaries.ts';
import { ExitCode } from '../exit-code.ts';
import type { CommonFlags, JsonFlag } from '../flags.ts';
import type { Session } from '../session.ts';

/**
 * `dictionary lint`: every fault of the dictionaries, to stdout: of those in use, or of a run with the files as well.
 * Errors end in exit code 2, warnings do not.
 */
export async function dictionaryLint(
  files: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const { faults, entries, counts } = await dictionariesWith(files, flags, session);
  if (flags.json) await session.stdout.write(`${JSON.stringify(faults, undefined, 2)}\n`);
  else for (const fault of faults) await session.stdout.write(`${faultLine(fault)}\n`);
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  if (!flags.quiet && !flags.json) {
    const own = [...new Set(files)].reduce((sum, path) => sum + (counts.get(path) ?? 0), 0);
    const parts = [
      counted(files.length === 0 ? entries.length : own, 'entry', 'entries'),
      counted(errors, 'error'),
      counted(faults.length - errors, 'warning'),
    ];
    await session.stdout.write(`${parts.join(', ')}\n`);
  }
  return errors > 0 ? ExitCode.fault : ExitCode.done;
}
