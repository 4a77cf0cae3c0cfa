import { basename, resolve } from 'node:path';
import { compile } from '../../core/gazetteer/gazetteer.ts';
import { fix } from '../../fix.ts';
import { mergeDictionaries } from '../../io/dictionaries/merge-dictionaries.ts';
import { type DictionaryFile, shippedDictionaryFiles } from '../../io/dictionaries/read-dictionaries.ts';
import type { Input } from '../../io/inputs/input.ts';
import { readInput } from '../../io/inputs/read-input.ts';
import { compareResults } from '../../report/compare-results.ts';
import { paintFor } from '../../report/paint.ts';
import { type TrialDocument, trialJson, trialLines, trialSummary, trialSummaryLine } from '../../report/trial.ts';
import type { CommonFlags, JsonFlag } from '../arguments/flags.ts';
import { openConfigs } from '../config/configs.ts';
import { gatherInputs } from '../inputs/gather-inputs.ts';
import { complain } from '../outcomes/complain.ts';
import { fixBytes } from '../outcomes/outcome.ts';
import { colorFor } from '../session/color.ts';
import { ExitCode } from '../session/exit-code.ts';
import { remark, type Session, sayOf } from '../session/session.ts';
import { type Fixer, loadFixer } from '../settings/fixer.ts';
import { resolveSettings, type Settings } from '../settings/settings.ts';

/** `dictionary try`: what articles would be told otherwise if `file` were in use. Exit code 2 only at a fault. */
export async function dictionaryTry(
  file: string,
  paths: readonly string[],
  flags: CommonFlags & JsonFlag,
  session: Session,
): Promise<ExitCode> {
  const configs = openConfigs(flags.config, session.host.cwd);
  const settings = await resolveSettings(flags, session.host);
  const { inputs, faults } = await gatherInputs(paths, { ...flags, ignore: true }, 'check', configs, session);
  const trial = trialLayers({ path: file, file: resolve(session.host.cwd, file) }, settings);
  const { entries, corrections } = mergeDictionaries(trial.after);
  const gazetteer = compile(entries, corrections);
  const before = await loadFixer({ ...settings, ...trial.before });
  const fixers = { before, after: (text: string) => fix(text, gazetteer, settings.fix) };
  if (!flags.json) await remark(session, trial.what);
  for (const { argument, message } of faults) await sayOf(session, argument, message);
  const broken = await tryAll(inputs, fixers, flags, session);
  return faults.length + broken > 0 ? ExitCode.fault : ExitCode.done;
}

interface TrialLayers {
  readonly before: Pick<Settings, 'shipped' | 'dictionaries'>;
  /** All layers, the shipped ones among them. */
  readonly after: readonly DictionaryFile[];
  /** What is compared, for a person. */
  readonly what: string;
}

/**
 * A dictionary on trial stands in for the one in use that has its file name, wherever that lies; otherwise it comes as
 * a last layer. One that is in use itself is compared with its absence.
 */
function trialLayers(trial: DictionaryFile, { shipped, dictionaries }: Settings): TrialLayers {
  const files = [...(shipped === 'used' ? shippedDictionaryFiles() : []), ...dictionaries];
  const used = files.filter(({ file }) => file === trial.file);
  if (used.length > 0) {
    const rest = files.filter(({ file }) => file !== trial.file);
    return {
      before: { shipped: 'left out', dictionaries: rest },
      after: files,
      what: `${trial.path}: with it, and without`,
    };
  }
  const namesake = files.find(({ path }) => basename(path) === basename(trial.path));
  const after = namesake === undefined ? [...files, trial] : files.map((one) => (one === namesake ? trial : one));
  const what = namesake === undefined ? 'added' : `in place of ${namesake.path}`;
  return { before: { shipped, dictionaries }, after, what: `${trial.path}: ${what}` };
}

/** Tries all articles, tells what changes, and gives the number of those that could not be read. */
async function tryAll(
  inputs: readonly Input[],
  fixers: { readonly before: Fixer; readonly after: Fixer },
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
      const bytes = await readInput(input, host);
      const before = await fixBytes(input, bytes, fixers.before);
      const after = await fixBytes(input, bytes, fixers.after);
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
