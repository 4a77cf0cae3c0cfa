import { compile } from '../../core/gazetteer/gazetteer.ts';
import { faultLine } from '../../dictionary/fault-line.ts';
import { runExamples } from '../../dictionary/run-examples.ts';
import { fix } from '../../fix.ts';
import { refuseErrors } from '../../io/dictionaries/refuse-errors.ts';
import { counted } from '../../report/counted.ts';
import { jsonText } from '../../report/json-text.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { ExitCode } from '../session/exit-code.ts';
import { remark, type Session } from '../session/session.ts';
import { chosenDictionaries } from '../settings/chosen-dictionaries.ts';

/** `dictionary test`: runs the examples inside the dictionaries. One that fails ends in exit code 2. */
export async function dictionaryTest(
  files: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const { entries, corrections, examples } = refuseErrors(await chosenDictionaries(files, flags, session));
  const gazetteer = compile(entries, corrections);
  const failures = runExamples(examples, (text) => fix(text, gazetteer).text);
  if (flags.json) await session.stdout.write(`${jsonText(failures, 'indented')}\n`);
  else for (const failure of failures) await session.stdout.write(`${faultLine(failure)}\n`);
  if (!flags.json) {
    const passed = counted(examples.length - failures.length, 'example');
    await remark(session, `${passed} passed, ${failures.length} failed`);
  }
  return failures.length > 0 ? ExitCode.fault : ExitCode.done;
}
