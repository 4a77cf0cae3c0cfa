import { OperationalError } from '../../io/operational-error.ts';
import type { FixFlags } from './flags.ts';

/** What a run does with the corrected texts. */
export type ModeName = 'filter' | 'write' | 'output-dir' | 'check' | 'diff' | 'interactive';

/**
 * The one mode that the flags ask for.
 * @throws {OperationalError} when they ask for two, or for something the mode cannot do.
 */
export function chooseMode(flags: FixFlags): ModeName {
  const asked: ModeName[] = [];
  if (flags.write) asked.push('write');
  if (flags.outputDir !== undefined) asked.push('output-dir');
  if (flags.check) asked.push('check');
  if (flags.diff) asked.push('diff');
  if (flags.interactive) asked.push('interactive');
  if (asked.length > 1) throw new OperationalError(`${spoken(asked)} cannot be used together: choose one of them`);
  const mode = asked[0] ?? 'filter';
  refuseStrangers(mode, flags);
  return mode;
}

function refuseStrangers(mode: ModeName, flags: FixFlags): void {
  if (mode !== 'filter' && flags.output !== undefined) {
    throw new OperationalError(`--output and --${mode} cannot be used together: --output takes one corrected text`);
  }
  if (mode === 'check' && flags.annotate !== undefined) {
    throw new OperationalError('--annotate and --check cannot be used together: --check writes nothing');
  }
  if (mode === 'diff' && flags.format !== undefined && flags.format !== 'diff') {
    throw new OperationalError(`--diff prints a diff; for the format ${flags.format} use --check instead`);
  }
  if (flags.stats && mode === 'diff')
    throw new OperationalError('--diff prints a diff; for --stats use --check instead');
  if (flags.stats && flags.format !== undefined) {
    throw new OperationalError('--stats and --format cannot be used together: --stats is the format stats');
  }
}

function spoken(modes: readonly ModeName[]): string {
  const flags = modes.map((mode) => `--${mode}`);
  return `${flags.slice(0, -1).join(', ')} and ${flags.at(-1)}`;
}
