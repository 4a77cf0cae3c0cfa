import type { Command } from 'commander';
import { OperationalError } from '../../io/operational-error.ts';
import type { FixFlags } from './flags.ts';

/** Two options, as they are typed, of which only one may be used, and why. */
export interface Exclusion {
  readonly options: readonly [string, string];
  readonly why: string;
  /** A use of the second one that goes with the first. */
  readonly unless?: string;
}

/** An option, as it is typed, that does nothing without another one. */
export interface Need {
  readonly option: string;
  readonly needs: string;
  /** What would do besides. */
  readonly or?: string;
}

const ONE_TEXT = '--output takes one corrected text';
const A_DIFF = '--diff prints a diff; for a report use --check instead';

/** Options that exclude one another; which of them is told first is the order of the table. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { options: ['--quiet', '--verbose'], why: 'one leaves out what the other adds' },
  { options: ['--no-ignore', '--ignore-path'], why: 'one leaves out all ignore files' },
  { options: ['--no-ignore', '--force-exclude'], why: 'without ignore rules nothing is excluded' },
  { options: ['--output', '--write'], why: ONE_TEXT },
  { options: ['--output', '--output-dir'], why: ONE_TEXT },
  { options: ['--output', '--check'], why: ONE_TEXT },
  { options: ['--output', '--diff'], why: ONE_TEXT },
  { options: ['--output', '--interactive'], why: ONE_TEXT },
  { options: ['--annotate', '--check'], why: '--check writes nothing' },
  { options: ['--diff', '--format'], why: A_DIFF, unless: '--format diff' },
  { options: ['--diff', '--stats'], why: A_DIFF },
  { options: ['--stats', '--format'], why: '--stats is the format stats' },
  { options: ['--max-corrections', '--fail-on never'], why: 'one of them sets no limit' },
  { options: ['--update-baseline', '--changed-since'], why: 'a baseline holds the findings of whole files' },
  { options: ['--interactive', '--changed-since'], why: 'what is asked about is whole files' },
  { options: ['--interactive', '--cache'], why: 'what is asked about is searched anew' },
];

/** Options that need others. */
export const NEEDS: readonly Need[] = [
  { option: '--fail-on', needs: '--check' },
  { option: '--max-corrections', needs: '--check' },
  { option: '--baseline', needs: '--check' },
  { option: '--update-baseline', needs: '--check' },
  { option: '--update-baseline', needs: '--baseline', or: '“baseline” in the configuration' },
  { option: '--cache-location', needs: '--cache' },
  { option: '--null', needs: '--files-from' },
];

/** @throws {OperationalError} at an option that would do nothing, or undo another. */
export function refuseMisuse(flags: Partial<FixFlags>): void {
  const excluded = EXCLUSIONS.find(
    ({ options, unless }) =>
      options.every((option) => isUsed(option, flags)) && !(unless !== undefined && isUsed(unless, flags)),
  );
  if (excluded) throw together(excluded.options, excluded.why);
  const lacking = NEEDS.find(({ option, needs }) => isUsed(option, flags) && !isUsed(needs, flags));
  if (lacking)
    throw new OperationalError(`${lacking.option} needs ${[lacking.needs, lacking.or].filter(Boolean).join(', or ')}`);
}

/** Refuses `--config` beside `--no-config`. Of these the parser keeps the last only, so they are told as it meets them. */
export function refuseBothConfigs(program: Command): void {
  const met = new Set<string>();
  for (const name of ['config', 'no-config']) {
    program.on(`option:${name}`, () => {
      met.add(name);
      if (met.size > 1) throw together(['--config', '--no-config'], 'one names what the other leaves out');
    });
  }
}

/** What is thrown over options that exclude one another. */
export function together(options: readonly string[], why: string): OperationalError {
  const names = `${options.slice(0, -1).join(', ')} and ${options.at(-1)}`;
  return new OperationalError(`${names} cannot be used together: ${why}`);
}

/** Whether the user gave an option, and with the value that stands behind it, if any does. */
function isUsed(typed: string, flags: Partial<FixFlags>): boolean {
  const [, no, name = '', wanted] = /^--(no-)?(\S+)(?: (.*))?$/.exec(typed)!;
  const value = flags[camelCased(name) as keyof FixFlags];
  if (no !== undefined) return value === false;
  return wanted === undefined ? value !== undefined && value !== false : value === wanted;
}

function camelCased(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
