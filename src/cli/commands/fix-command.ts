import type { Input } from '../../io/inputs/input.ts';
import type { BatchFlags } from '../arguments/batch-flags.ts';
import type { FixFlags } from '../arguments/flags.ts';
import { chooseMode, type ModeName } from '../arguments/mode.ts';
import { refuseMisuse } from '../arguments/option-rules.ts';
import { withoutPlainOutput } from '../arguments/plain-output.ts';
import { chooseJobs } from '../batch/choose-jobs.ts';
import { deliver } from '../batch/deliver.ts';
import { finish } from '../batch/finish.ts';
import { fixInputs } from '../batch/fix-inputs.ts';
import { openProgress } from '../batch/progress.ts';
import { openConfigs } from '../config/configs.ts';
import { CACHE_LOCATION } from '../fixers/cache-location.ts';
import type { FoundCache } from '../fixers/open-cache.ts';
import { openTextFixers, type TextFixer } from '../fixers/text-fixers.ts';
import { type GatheredInputs, gatherInputs } from '../inputs/gather-inputs.ts';
import { formatsOf } from '../inputs/input-formats.ts';
import { modes } from '../modes/modes.ts';
import { complain, complainOfArguments } from '../outcomes/complain.ts';
import { openRunReport } from '../outcomes/run-report.ts';
import { NOTHING, withFaults, withTally } from '../outcomes/tally.ts';
import type { ChangedSince } from '../revisions/changed-since.ts';
import { openRevisions } from '../revisions/revisions.ts';
import type { ExitCode } from '../session/exit-code.ts';
import { note, type Session } from '../session/session.ts';
import { settingsOfInputs } from '../settings/input-settings.ts';
import { closingNotes } from './closing-notes.ts';
import { refuseLostFiles } from './run-files.ts';
import { verdict } from './verdict.ts';
import { withConfiguredGates } from './with-configured-gates.ts';

/** The main command: corrects the documents that `paths` name, each on its own. */
export async function fixCommand(paths: readonly string[], given: FixFlags, session: Session): Promise<ExitCode> {
  const mode = chooseMode(given);
  const configs = openConfigs(given.config, session.host.cwd);
  const gated = await withConfiguredGates(given, mode, configs, session.host.cwd);
  refuseMisuse(gated);
  const flags = withoutPlainOutput(gated, session.host.cwd);
  if (mode === 'interactive') {
    const { interactiveCommand } = await import('./interactive/interactive-command.ts');
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
  const progress = openProgress(inputs.length, session);
  const handler = modes[mode](flags, progress.session, inputs);
  const fixerOf = (input: Input): TextFixer => fixers.get(settings.get(input)!)!;
  const fieldsOf = (input: Input) => settings.get(input)!.fields;
  const finishing = {
    decide: revisions.decide,
    fixerOf,
    fieldsOf,
    annotation: flags.annotate,
    handler,
    report,
    session: progress.session,
  };
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
  const notes = closingNotes(
    tally,
    inputs.length + faults.length,
    flags.maxCorrections,
    await revisions.known?.finish(),
  );
  for (const one of notes) await note(session, one);
  await cache?.save();
  return verdict(mode, flags, tally);
}

/** Without the documents of which no line changed, where nothing is made of such a document anyway. */
function concerned(gathered: GatheredInputs, mode: ModeName, changedSince: ChangedSince | undefined): GatheredInputs {
  if (changedSince === undefined || mode === 'filter' || mode === 'output-dir') return gathered;
  return { ...gathered, inputs: gathered.inputs.filter(changedSince.concerns) };
}

async function cacheOf(
  { cache, cacheLocation = CACHE_LOCATION }: BatchFlags,
  session: Session,
): Promise<FoundCache | undefined> {
  if (!cache) return undefined;
  const { openCache } = await import('../fixers/open-cache.ts');
  return openCache(cacheLocation, session);
}
