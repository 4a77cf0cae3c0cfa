import type { Input } from '../../io/inputs/input.ts';
import { chooseJobs } from '../batch/choose-jobs.ts';
import { deliver } from '../batch/deliver.ts';
import { finish } from '../batch/finish.ts';
import { fixInputs } from '../batch/fix-inputs.ts';
import { openProgress } from '../batch/progress.ts';
import { NOTHING, withFaults, withTally } from '../batch/tally.ts';
import { openTextFixers, type TextFixer } from '../batch/text-fixers.ts';
import type { FoundCache } from '../cache/open-cache.ts';
import { complain, complainOfArguments } from '../complain.ts';
import { openConfigs } from '../config/configs.ts';
import type { ExitCode } from '../exit-code.ts';
import type { FixFlags } from '../flags.ts';
import type { ChangedSince } from '../gates/changed-since.ts';
import { closingNotes } from '../gates/closing-notes.ts';
import { refuseMisuse } from '../gates/refuse-misuse.ts';
import { verdict } from '../gates/verdict.ts';
import { withConfiguredGates } from '../gates/with-configured-gates.ts';
import { type GatheredInputs, gatherInputs } from '../gather-inputs.ts';
import { formatsOf } from '../input-formats.ts';
import { settingsOfInputs } from '../input-settings.ts';
import { chooseMode, type ModeName } from '../mode.ts';
import { modes } from '../modes/modes.ts';
import { openRevisions } from '../revisions.ts';
import { refuseLostFiles } from '../run-files.ts';
import { openRunReport } from '../run-report.ts';
import { type Session, say } from '../session.ts';
import { withoutPlainOutput } from '../standard-output-name.ts';

/** The main command: corrects the documents that `paths` name, each on its own. */
export async function fixCommand(paths: readonly string[], given: FixFlags, session: Session): Promise<ExitCode> {
  const mode = chooseMode(given);
  const configs = openConfigs(given.config, session.host.cwd);
  const flags = withoutPlainOutput(await withConfiguredGates(given, mode, configs, session.host.cwd));
  refuseMisuse(flags, mode);
  if (mode === 'interactive') {
    const { interactiveCommand } = await import('../interactive/interactive-command.ts');
    return interactiveCommand(paths, flags, session);
  }
  const report = openRunReport(flags, mode, session);
  const gathered = await gatherInputs(paths, flags, mode, configs, session);
  const revisions = await openRevisions(flags, session.host);
  const { inputs, ignored, faults } = concerned(gathered, mode, revisions.changedSince);
  // A baseline of the configuration is there for the texts, and refuses no records beside them.
  const formats = formatsOf({ inputs, ignored }, given);
  const settings = await settingsOfInputs(inputs, flags, configs, session.host);
  // Those, too, of which no line changed: a report in their place would destroy them as well.
  await refuseLostFiles({ inputs: gathered.inputs, flags, settings: settings.values(), configs }, session.host);
  const jobs = chooseJobs(flags.jobs, formats);
  const cache = await cacheOf(flags, session);
  const { fixers, close } = await openTextFixers(new Set(settings.values()), { jobs, cache });
  let tally = withFaults(NOTHING, await complainOfArguments(faults, { session, report }));
  const progress = openProgress(inputs.length, flags, session);
  const handler = modes[mode](flags, progress.session, inputs);
  const fixerOf = (input: Input): TextFixer => fixers.get(settings.get(input)!)!;
  const fieldsOf = (input: Input) => settings.get(input)!.fields;
  const finishing = { decide: revisions.decide, fixerOf, fieldsOf, handler, report, flags, session: progress.session };
  session.host.signal.addEventListener('abort', close, { once: true });
  try {
    const attempts = fixInputs({ inputs, ignored, formats, fixerOf, jobs, host: session.host });
    for await (const delivery of deliver(attempts, revisions, handler)) {
      try {
        tally = withTally(tally, await finish(delivery, finishing));
      } catch (error) {
        await complain(finishing, delivery.input.path, error);
        tally = withFaults(tally, 1);
      }
      progress.step();
    }
  } finally {
    await progress.end();
    await close();
  }
  await report.finish();
  const notes = closingNotes(tally, inputs.length + faults.length, flags, await revisions.known?.finish());
  for (const note of flags.quiet ? [] : notes) await say(session, note);
  await cache?.save();
  return verdict(mode, flags, tally);
}

/** Without the documents of which no line changed, where nothing is made of such a document anyway. */
function concerned(gathered: GatheredInputs, mode: ModeName, changedSince: ChangedSince | undefined): GatheredInputs {
  if (changedSince === undefined || mode === 'filter' || mode === 'output-dir') return gathered;
  return { ...gathered, inputs: gathered.inputs.filter(changedSince.concerns) };
}

async function cacheOf(flags: FixFlags, session: Session): Promise<FoundCache | undefined> {
  if (!flags.cache) return undefined;
  const { openCache } = await import('../cache/open-cache.ts');
  return openCache(flags, session);
}
