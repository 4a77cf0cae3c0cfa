import { OperationalError } from '../../../io/operational-error.ts';
import { openKeys } from '../../../io/process/keys.ts';
import type { CommonFlags, FixFlags } from '../../arguments/flags.ts';
import { openConfigs } from '../../config/configs.ts';
import { gatherInputs } from '../../inputs/gather-inputs.ts';
import { complain, complainOfArguments } from '../../outcomes/complain.ts';
import { openRunReport } from '../../outcomes/run-report.ts';
import { ExitCode } from '../../session/exit-code.ts';
import type { Host } from '../../session/host.ts';
import type { Session } from '../../session/session.ts';
import { loadFixers } from '../../settings/fixer.ts';
import { settingsOfInputs } from '../../settings/input-settings.ts';
import { dictionaryAdd } from '../dictionary-add.ts';
import { refuseLostFiles } from '../run-files.ts';
import type { Interviewer } from './ask.ts';
import { openMemory } from './memory.ts';
import { reviewFile } from './review-file.ts';

/** `--interactive`: asks about each finding of each file in turn, and writes a file when its questions are answered. */
export async function interactiveCommand(
  paths: readonly string[],
  flags: FixFlags,
  session: Session,
): Promise<ExitCode> {
  requireTerminal(session.host);
  const report = openRunReport(flags, 'interactive', session);
  const configs = openConfigs(flags.config, session.host.cwd);
  const { inputs, faults: strangers } = await gatherInputs(paths, flags, 'interactive', configs, session);
  const settings = await settingsOfInputs(inputs, flags, configs, session.host);
  await refuseLostFiles({ inputs, flags, settings: settings.values(), configs }, session.host);
  const fixers = await loadFixers(new Set(settings.values()));
  const memory = openMemory(flags.decisions, session.host);
  let faults = await complainOfArguments(strangers, { session, report });
  const interviewer = openInterviewer(flags, session);
  try {
    for (const input of inputs) {
      try {
        const { ended, outcome } = await reviewFile(input, {
          fixText: fixers.get(settings.get(input)!)!,
          memory,
          inputFormat: flags.inputFormat,
          interviewer,
        });
        if (ended === 'interrupt') return ExitCode.interrupted;
        report.add(outcome);
        if (ended === 'quit') break;
      } catch (error) {
        await complain({ session, report }, input.path, error);
        faults++;
      }
    }
  } finally {
    interviewer.keys.close();
  }
  await report.finish();
  return faults > 0 ? ExitCode.fault : ExitCode.done;
}

function requireTerminal({ stdin, stdout }: Host): void {
  if (stdin.isTTY === true && stdout.isTTY === true) return;
  throw new OperationalError(
    '--interactive needs a terminal to ask on; without one use --write, --check or --diff, or replay --decisions FILE',
  );
}

function openInterviewer(flags: CommonFlags, session: Session): Interviewer {
  const { stdin, stdout, signal } = session.host;
  return {
    session,
    keys: openKeys(stdin, stdout, signal),
    async addToDictionary(pair) {
      try {
        await dictionaryAdd(pair, flags, session);
        return undefined;
      } catch (error) {
        if (error instanceof OperationalError) return error.message;
        throw error;
      }
    },
  };
}
