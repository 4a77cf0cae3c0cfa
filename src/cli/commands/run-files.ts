import { resolve } from 'node:path';
import { filesOf } from '../../io/dictionaries/layers.ts';
import type { Input } from '../../io/inputs/input.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { realFile } from '../../io/paths/real-path.ts';
import type { FixFlags } from '../arguments/flags.ts';
import type { Configs } from '../config/configs.ts';
import { CACHE_LOCATION } from '../fixers/cache-location.ts';
import { reportFiles } from '../inputs/report-files.ts';
import { outputTarget } from '../modes/output-target.ts';
import type { Host } from '../session/host.ts';
import { namedOutput } from '../session/named-output.ts';
import type { Settings } from '../settings/settings.ts';

/** What says which files a run reads and writes. */
export interface RunFiles {
  readonly inputs: readonly Input[];
  readonly flags: FixFlags;
  /** Those of the inputs. */
  readonly settings: Iterable<Settings>;
  readonly configs: Configs;
}

/** A file of a run, by its absolute path, and what it is to the run. */
interface RunFile {
  readonly file: string;
  readonly what: string;
}

interface WrittenFile extends RunFile {
  /** The option that asks for it, for messages. */
  readonly option: string;
  /** Whether it may take the place of an input: that is wanted, or told when the turn of the input comes. */
  readonly spares: 'inputs' | 'nothing';
}

/**
 * Sees to it, before anything is written, that nothing a run writes takes the place of another file that it reads or
 * writes.
 * @throws {OperationalError} when something would.
 */
export async function refuseLostFiles(run: RunFiles, host: Host): Promise<void> {
  const written = writtenFiles(run, host);
  if (written.length === 0) return;
  const inputs = new Set(run.inputs.map((input) => (input.from === 'file' ? realFile(input.file) : undefined)));
  const taken = new Map<string, string>();
  for (const { file, what } of await readFiles(run, host)) {
    const real = realFile(file);
    if (real !== undefined) taken.set(real, what);
  }
  for (const { file, what, option, spares } of written) {
    const real = realFile(file);
    if (real === undefined) continue;
    const owner = taken.get(real) ?? (spares === 'nothing' && inputs.has(real) ? 'an input of this run' : undefined);
    // Of two texts in one place below --output-dir, the second is told as a fault of its own.
    if (owner !== undefined && owner !== what) {
      throw new OperationalError(`${option}: it would overwrite ${owner}; give it another name`);
    }
    taken.set(real, what);
  }
}

/** What a run reads besides its inputs, and does not write. */
async function readFiles({ flags, settings, configs }: RunFiles, { cwd }: Host): Promise<RunFile[]> {
  const { filesFrom, ignorePath = [], baseline, updateBaseline, decisions, interactive } = flags;
  const named = (what: string, path: string): RunFile => ({ file: resolve(cwd, path), what: `${what} ${path}` });
  return [
    ...[...new Set(settings)].flatMap(filesOf).map(({ file, path }) => ({ file, what: `the dictionary ${path}` })),
    ...(await configs.files()).map((file) => ({ file, what: 'a configuration of this run' })),
    ...ignorePath.map((path) => named('the ignore file', path)),
    ...(filesFrom === undefined || filesFrom === '-' ? [] : [named('the list of paths', filesFrom)]),
    ...(baseline === undefined || updateBaseline ? [] : [named('the baseline', baseline)]),
    ...(decisions === undefined || interactive ? [] : [named('the decisions', decisions)]),
  ];
}

function writtenFiles({ inputs, flags }: RunFiles, host: Host): WrittenFile[] {
  const {
    output,
    outputDir,
    baseline,
    updateBaseline,
    decisions,
    interactive,
    cache,
    cacheLocation = CACHE_LOCATION,
  } = flags;
  const named = (what: string, option: string, path: string, spares: WrittenFile['spares'] = 'nothing') => {
    return { file: resolve(host.cwd, path), what, option: `${option} ${path}`, spares };
  };
  const reports = reportFiles(flags.report, host).filter(({ to }) => 'file' in to);
  const copies = outputDir === undefined ? [] : inputs.map((input) => outputTarget(input, outputDir));
  return [
    ...(output === undefined || 'descriptor' in namedOutput(output, host.cwd)
      ? []
      : [named('the corrected text', '--output', output, 'inputs')]),
    ...copies.map((path) => named('a text below --output-dir', '--output-dir', path, 'inputs')),
    ...(baseline !== undefined && updateBaseline ? [named(`the baseline ${baseline}`, '--baseline', baseline)] : []),
    ...(decisions !== undefined && interactive ? [named(`the decisions ${decisions}`, '--decisions', decisions)] : []),
    ...(cache ? [named('the cache', '--cache-location', cacheLocation)] : []),
    ...reports.map(({ path }) => named(`the report ${path}`, '--report', path)),
  ];
}
