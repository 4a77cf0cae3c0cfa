import { faultLine } from '../../dictionary/fault-line.ts';
import { counted } from '../../report/counted.ts';
import { jsonText } from '../../report/json-text.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { ExitCode } from '../session/exit-code.ts';
import { remark, type Session } from '../session/session.ts';
import { dictionariesWith } from '../settings/chosen-dictionaries.ts';

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
  if (flags.json) await session.stdout.write(`${jsonText(faults, 'indented')}\n`);
  else for (const fault of faults) await session.stdout.write(`${faultLine(fault)}\n`);
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  if (!flags.json) {
    const own =
      files.length === 0 ? [...counts.values()] : [...new Set(files)].flatMap((path) => counts.get(path) ?? []);
    const corrections = total(own.map((one) => one.corrections));
    const parts = [
      counted(files.length === 0 ? entries.length : total(own.map((one) => one.entries)), 'entry', 'entries'),
      ...(corrections === 0 ? [] : [counted(corrections, 'correction')]),
      counted(errors, 'error'),
      counted(faults.length - errors, 'warning'),
    ];
    await remark(session, parts.join(', '));
  }
  return errors > 0 ? ExitCode.fault : ExitCode.done;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
