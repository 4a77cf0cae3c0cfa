import type { Input } from '../../io/input.ts';
import { readInput } from '../../io/read-input.ts';
import { complain, complainOfArguments } from '../complain.ts';
import { openConfigs } from '../config/configs.ts';
import { ExitCode } from '../exit-code.ts';
import { type Fixer, loadFixers } from '../fixer.ts';
import type { FixFlags } from '../flags.ts';
import { type GatheredInputs, gatherInputs } from '../gather-inputs.ts';
import { formatsOf } from '../input-formats.ts';
import { settingsOfInputs } from '../input-settings.ts';
import { chooseMode } from '../mode.ts';
import type { ModeHandler } from '../modes/mode-handler.ts';
import { modes } from '../modes/modes.ts';
import { fixBytes, type Outcome } from '../outcome.ts';
import { openRunReport } from '../run-report.ts';
import { type Session, say } from '../session.ts';

/** The main command: corrects the documents that `paths` name, each on its own. */
export async function fixCommand(paths: readonly string[], flags: FixFlags, session: Session): Promise<ExitCode> {
  const mode = chooseMode(flags);
  if (mode === 'interactive') {
    const { interactiveCommand } = await import('../interactive/interactive-command.ts');
    return interactiveCommand(paths, flags, session);
  }
  const report = openRunReport(flags, mode, session);
  const configs = openConfigs(flags.config, session.host.cwd);
  const gathered = await gatherInputs(paths, flags, mode, configs, session);
  const settings = await settingsOfInputs(gathered.inputs, flags, configs, session.host);
  const fixers = await loadFixers(new Set(settings.values()));
  const decided = await decisionsOf(flags, session);
  const handler = modes[mode](flags, session, gathered.inputs);
  const formats = formatsOf(gathered, flags);
  let faults = await complainOfArguments(gathered.faults, session);
  let corrections = 0;
  for (const input of gathered.inputs) {
    try {
      const fixText = decided(fixers.get(settings.get(input)!)!);
      const format = formats.get(input)!;
      if (format === 'text') {
        const outcome = await fixInput(input, gathered, fixText, session);
        await deliver(outcome, handler, flags, session);
        report.add(outcome);
        if (outcome.status === 'fixed') corrections += outcome.result.corrections.length;
      } else {
        const { fixRecordFile } = await import('../records/fix-record-file.ts');
        const counts = await fixRecordFile(input, { format, fixText, handler, report, flags, session });
        corrections += counts.corrections;
        faults += counts.faults;
      }
    } catch (error) {
      await complain(session, input.path, error);
      faults++;
    }
  }
  await report.finish();
  if (faults > 0) return ExitCode.fault;
  return mode === 'check' && corrections > 0 ? ExitCode.found : ExitCode.done;
}

/** What the decisions of `--decisions` make of a fixer. */
async function decisionsOf({ decisions }: FixFlags, { host }: Session): Promise<(fixText: Fixer) => Fixer> {
  if (decisions === undefined) return (fixText) => fixText;
  const { followDecisions } = await import('../follow-decisions.ts');
  const settled = followDecisions(decisions, host);
  return (fixText) => (text) => settled(fixText(text), text);
}

async function fixInput(
  input: Input,
  { ignored }: GatheredInputs,
  fixText: Fixer,
  { host }: Session,
): Promise<Outcome> {
  host.signal.throwIfAborted();
  const bytes = await readInput(input, host);
  if (ignored.has(input)) {
    return { status: 'skipped', input, bytes, why: 'passed through: the ignore rules leave it out' };
  }
  return fixBytes(input, bytes, fixText);
}

async function deliver(outcome: Outcome, handler: ModeHandler, flags: FixFlags, session: Session): Promise<void> {
  await handler.receive(outcome);
  if (outcome.status === 'skipped' && !flags.quiet) await say(session, `${outcome.input.path}: ${outcome.why}`);
}
