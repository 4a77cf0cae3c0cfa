import type { Command } from 'commander';
import { OperationalError } from '../../io/operational-error.ts';
import type { CommonFlags, FixFlags } from './flags.ts';

/** Lets a program refuse, for each of its commands and before that runs, options of which one undoes the other. */
export function refuseContradictions(program: Command): void {
  refuseBothConfigs(program);
  program.hook('preAction', (_, command) => {
    const contradiction = contradictionOf(command.optsWithGlobals<CommonFlags & Partial<FixFlags>>());
    if (contradiction !== undefined) throw new OperationalError(contradiction);
  });
}

/** Of these the parser keeps the last only, so they are told as it meets them. */
function refuseBothConfigs(program: Command): void {
  const met = new Set<string>();
  for (const name of ['config', 'no-config']) {
    program.on(`option:${name}`, () => {
      met.add(name);
      if (met.size > 1) throw new OperationalError('--config and --no-config cannot be used together');
    });
  }
}

function contradictionOf(flags: CommonFlags & Partial<FixFlags>): string | undefined {
  const { quiet, verbose, ignore, ignorePath, forceExclude } = flags;
  if (quiet && verbose) return '--quiet and --verbose cannot be used together: one leaves out what the other adds';
  if (ignore !== false) return undefined;
  if (ignorePath) return '--no-ignore and --ignore-path cannot be used together: one leaves out all ignore files';
  return forceExclude
    ? '--no-ignore and --force-exclude cannot be used together: without ignore rules nothing is excluded'
    : undefined;
}
