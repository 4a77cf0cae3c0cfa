import { dirname, relative, resolve } from 'node:path';
import { MIN_CONFIDENCE } from '../../fix.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { slashed } from '../../io/paths/slashed.ts';
import { jsonText } from '../../report/json-text.ts';
import type { FixFlags } from '../arguments/flags.ts';
import { openConfigs } from '../config/configs.ts';
import { isIgnored, openIgnoreRules } from '../inputs/run-ignore-rules.ts';
import { ExitCode } from '../session/exit-code.ts';
import type { Session } from '../session/session.ts';
import { loadGazetteers } from '../settings/fixer.ts';
import { settingsForFile } from '../settings/settings.ts';
import { withConfiguredGates } from './with-configured-gates.ts';

/**
 * `--print-config`: the settings for a file, which need not exist, as JSON. Paths in it count from the working folder.
 * @throws {OperationalError} at other paths beside it, a configuration at fault, or a style that no dictionary knows.
 */
export async function printConfig(
  path: string,
  others: readonly string[],
  flags: FixFlags,
  { host, stdout }: Session,
): Promise<ExitCode> {
  if (others.length > 0) throw new OperationalError('--print-config takes one file and goes with no other');
  const { cwd } = host;
  const file = resolve(cwd, path);
  const configs = openConfigs(flags.config, cwd);
  const found = await settingsForFile(file, flags, configs, host);
  // A run would end here, too, at what the dictionaries do not know.
  await loadGazetteers([found]);
  const { shipped, dictionaries, fix, fields } = found;
  const config = await configs.of(dirname(file));
  const { failOn, maxCorrections, baseline } = await withConfiguredGates(flags, 'check', configs, cwd);
  const shown = (absolute: string) => slashed(relative(cwd, absolute));
  const settings = {
    file: shown(file),
    configurations: (config?.files ?? []).map(shown),
    ignored: await isIgnored(path, openIgnoreRules(flags, configs, cwd), cwd),
    defaultDictionaries: shipped === 'used',
    dictionaries: dictionaries.map((dictionary) => shown(dictionary.file)),
    style: fix.style ?? null,
    minConfidence: fix.minConfidence ?? MIN_CONFIDENCE,
    fuzzy: fix.matching !== 'listed',
    disable: fix.disable ?? [],
    fields,
    failOn: failOn ?? 'correction',
    maxCorrections: maxCorrections ?? 0,
    baseline: baseline ?? null,
  };
  await stdout.write(`${jsonText(settings, 'indented')}\n`);
  return ExitCode.done;
}
