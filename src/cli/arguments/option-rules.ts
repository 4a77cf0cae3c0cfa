import type { Command } from 'commander';
import { OperationalError } from '../../io/operational-error.ts';
import type { FixFlags } from './flags.ts';

/** An option, as it is typed, others that may not be used beside it, and why. */
export interface Exclusion {
  readonly option: string;
  readonly excludes: readonly string[];
  readonly why: string;
  /** A use of what is excluded that goes with the option all the same. */
  readonly unless?: string;
}

/** Options, as they are typed, that do nothing without another one. */
export interface Need {
  readonly options: readonly string[];
  readonly needs: string;
  /** What would do besides. */
  readonly or?: string;
}

const A_DIFF = '--diff prints a diff; for a report use --check instead';

/** Options that exclude one another; which of them is told first is the order of the table. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { option: '--quiet', excludes: ['--verbose'], why: 'one leaves out what the other adds' },
  { option: '--no-ignore', excludes: ['--ignore-path'], why: 'one leaves out all ignore files' },
  { option: '--no-ignore', excludes: ['--force-exclude'], why: 'without ignore rules nothing is excluded' },
  {
    option: '--output',
    excludes: ['--write', '--output-dir', '--check', '--diff', '--interactive'],
    why: '--output takes one corrected text',
  },
  { option: '--annotate', excludes: ['--check'], why: '--check writes nothing' },
  { option: '--diff', excludes: ['--format'], why: A_DIFF, unless: '--format diff' },
  { option: '--diff', excludes: ['--stats'], why: A_DIFF },
  { option: '--stats', excludes: ['--format'], why: '--stats is the format stats' },
  { option: '--max-corrections', excludes: ['--fail-on never'], why: 'one of them sets no limit' },
  { option: '--update-baseline', excludes: ['--changed-since'], why: 'a baseline holds the findings of whole files' },
  { option: '--interactive', excludes: ['--changed-since'], why: 'what is asked about is whole files' },
  { option: '--interactive', excludes: ['--cache'], why: 'what is asked about is searched anew' },
];

/** Options that need others. */
export const NEEDS: readonly Need[] = [
  { options: ['--fail-on', '--max-corrections', '--baseline', '--update-baseline'], needs: '--check' },
  { options: ['--update-baseline'], needs: '--baseline', or: '“baseline” in the configuration' },
  { options: ['--cache-location'], needs: '--cache' },
  { options: ['--null'], needs: '--files-from' },
];

/** @throws {OperationalError} at an option that would do nothing, or undo another. */
export function refuseMisuse(flags: Partial<FixFlags>): void {
  const isUsed = useOf(flags);
  for (const { option, excludes, why, unless } of EXCLUSIONS) {
    const other = isUsed(option) ? excludes.find(isUsed) : undefined;
    if (other !== undefined && !(unless !== undefined && isUsed(unless))) throw together([option, other], why);
  }
  for (const { options, needs, or } of NEEDS) {
    const option = isUsed(needs) ? undefined : options.find(isUsed);
    if (option === undefined) continue;
    throw new OperationalError(`${option} needs ${needs}${or === undefined ? '' : `, or ${or}`}`);
  }
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

/** Whether the user gave an option, as it is typed, and with the value that stands behind it, if any does. */
function useOf(flags: Partial<FixFlags>): (typed: string) => boolean {
  return (typed) => {
    const [, no, name = '', wanted] = /^--(no-)?(\S+)(?: (.*))?$/.exec(typed)!;
    const value = flags[camelCased(name) as keyof FixFlags];
    if (no !== undefined) return value === false;
    return wanted === undefined ? value !== undefined && value !== false : value === wanted;
  };
}

function camelCased(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
