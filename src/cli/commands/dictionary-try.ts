import { basename, resolve } from 'node:path';
import { compile, type Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { fix } from '../../fix.ts';
import { filesOf } from '../../io/dictionaries/layers.ts';
import { mergeDictionaries } from '../../io/dictionaries/merge-dictionaries.ts';
import type { DictionaryFile } from '../../io/dictionaries/read-dictionaries.ts';
import type { Input } from '../../io/inputs/input.ts';
import { readInput } from '../../io/inputs/read-input.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { compareResults } from '../../report/compare-results.ts';
import { paintFor } from '../../report/paint.ts';
import { type TrialDocument, trialJson, trialLines, trialSummary, trialSummaryLine } from '../../report/trial.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { openConfigs } from '../config/configs.ts';
import { gatherInputs } from '../inputs/gather-inputs.ts';
import { formatOf } from '../inputs/input-formats.ts';
import { complain } from '../outcomes/complain.ts';
import { fixBytes } from '../outcomes/outcome.ts';
import { colorFor } from '../session/color.ts';
import { ExitCode } from '../session/exit-code.ts';
import { remark, type Session, sayOf } from '../session/session.ts';
import { type Fixer, loadFixers } from '../settings/fixer.ts';
import { settingsOfInputs } from '../settings/input-settings.ts';
import type { Settings } from '../settings/settings.ts';

/** `dictionary try`: what articles would be told otherwise if `file` were in use. Exit code 2 only at a fault. */
export async function dictionaryTry(
  file: string,
  paths: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const { host } = session;
  const configs = openConfigs(flags.config, host.cwd);
  const { inputs, faults } = await gatherInputs(paths, { ...flags, ignore: true }, 'check', configs, session);
  const settings = await settingsOfInputs(inputs, flags, configs, host);
  const trials = await openTrials({ path: file, file: resolve(host.cwd, file) }, new Set(settings.values()));
  if (!flags.json) for (const what of new Set([...trials.values()].map((one) => one.what))) await remark(session, what);
  for (const { argument, message } of faults) await sayOf(session, argument, message);
  const broken = await tryAll(inputs, (input) => trials.get(settings.get(input)!)!, flags, session);
  return faults.length + broken > 0 ? ExitCode.fault : ExitCode.done;
}

interface Trial {
  readonly before: Fixer;
  readonly after: Fixer;
  /** What is compared, for a person. */
  readonly what: string;
}

/** The trial of a dictionary in each of the settings as they are now, which must hold by themselves. */
async function openTrials(trial: DictionaryFile, all: ReadonlySet<Settings>): Promise<Map<Settings, Trial>> {
  const compiled = new Map<string, Gazetteer>();
  const trials = new Map<Settings, Trial>();
  for (const [settings, now] of await loadFixers(all)) {
    const { files, what, isUsed } = otherLayers(trial, filesOf(settings));
    const key = JSON.stringify(files.map((one) => one.file));
    const gazetteer = compiled.get(key) ?? compileFiles(files);
    compiled.set(key, gazetteer);
    const other: Fixer = (text) => fix(text, gazetteer, settings.fix);
    trials.set(settings, { ...(isUsed ? { before: other, after: now } : { before: now, after: other }), what });
  }
  return trials;
}

function compileFiles(files: readonly DictionaryFile[]): Gazetteer {
  const { entries, corrections } = mergeDictionaries(files);
  return compile(entries, corrections);
}

/** The layers that those in use are compared with. */
interface OtherLayers {
  readonly files: readonly DictionaryFile[];
  /** Whether the dictionary on trial is one in use itself, which the other layers are without. */
  readonly isUsed: boolean;
  readonly what: string;
}

/**
 * A dictionary on trial stands in for the one in use that has its file name, wherever that lies; otherwise it comes as
 * a last layer. One that is in use itself is compared with its absence.
 */
function otherLayers(trial: DictionaryFile, files: readonly DictionaryFile[]): OtherLayers {
  const rest = files.filter(({ file }) => file !== trial.file);
  if (rest.length < files.length) return { files: rest, isUsed: true, what: `${trial.path}: with it, and without` };
  const namesake = files.find(({ path }) => basename(path) === basename(trial.path));
  const what = namesake === undefined ? 'added' : `in place of ${namesake.path}`;
  const changed = namesake === undefined ? [...files, trial] : files.map((one) => (one === namesake ? trial : one));
  return { files: changed, isUsed: false, what: `${trial.path}: ${what}` };
}

/** Tries all articles, tells what changes, and gives the number of those that could not be read. */
async function tryAll(
  inputs: readonly Input[],
  trialOf: (input: Input) => Trial,
  { json }: JsonFlag,
  session: Session,
): Promise<number> {
  const { host, stdout } = session;
  const paint = paintFor({ color: colorFor(host.stdout, session) });
  const documents: TrialDocument[] = [];
  let broken = 0;
  for (const input of inputs) {
    try {
      host.signal.throwIfAborted();
      if (formatOf(input, undefined) !== 'text') throw new OperationalError('records are not compared, only texts');
      const trial = trialOf(input);
      const bytes = await readInput(input, host);
      const before = await fixBytes(input, bytes, trial.before);
      const after = await fixBytes(input, bytes, trial.after);
      if (before.status === 'skipped' || after.status === 'skipped') continue;
      const document = { path: input.path, differences: compareResults(before.result, after.result) };
      documents.push(document);
      if (!json) for (const line of trialLines(document, paint)) await stdout.write(`${line}\n`);
    } catch (error) {
      await complain({ session }, input.path, error);
      broken++;
    }
  }
  await stdout.write(json ? trialJson(documents) : `${trialSummaryLine(trialSummary(documents))}\n`);
  return broken;
}
