import { OperationalError } from '../../io/operational-error.ts';
import type { FixFlags } from './flags.ts';
import type { ModeName } from './mode.ts';

/** @throws {OperationalError} at a flag that would do nothing, or undo another. */
export function refuseMisuse(flags: FixFlags, mode: ModeName): void {
  const misuse = misuseOf(flags, mode);
  if (misuse !== undefined) throw new OperationalError(misuse);
}

function misuseOf(flags: FixFlags, mode: ModeName): string | undefined {
  if (mode !== 'check') {
    const stray = CHECK_ONLY.find(([name]) => flags[name] !== undefined);
    if (stray) return `${stray[1]} is for --check`;
  }
  if (flags.updateBaseline && flags.baseline === undefined)
    return '--update-baseline needs --baseline FILE, or “baseline” in the configuration';
  if (flags.updateBaseline && flags.changedSince !== undefined) {
    return '--update-baseline and --changed-since cannot be used together: a baseline holds the findings of whole files';
  }
  if (flags.failOn === 'never' && flags.maxCorrections !== undefined) {
    return '--max-corrections and --fail-on never cannot be used together: one of them sets no limit';
  }
  if (mode === 'interactive') {
    if (flags.changedSince !== undefined) return '--changed-since does not go with --interactive';
    if (flags.cache) return '--cache does not go with --interactive';
  }
  return flags.cacheLocation !== undefined && !flags.cache ? '--cache-location needs --cache' : undefined;
}

const CHECK_ONLY = [
  ['failOn', '--fail-on'],
  ['maxCorrections', '--max-corrections'],
  ['baseline', '--baseline'],
  ['updateBaseline', '--update-baseline'],
] as const satisfies readonly (readonly [keyof FixFlags, string])[];
