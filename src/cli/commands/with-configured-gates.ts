import { relative } from 'node:path';
import { slashed } from '../../io/paths/slashed.ts';
import type { FixFlags } from '../arguments/flags.ts';
import type { ModeName } from '../arguments/mode.ts';
import type { Configs } from '../config/configs.ts';

/**
 * The flags, and for `--check` what the configuration of the working folder (absolute) says where no flag does. A
 * limit that a flag sets or lifts leaves nothing of the configured one.
 * @throws {OperationalError} when that configuration is at fault.
 */
export async function withConfiguredGates(
  flags: FixFlags,
  mode: ModeName,
  configs: Configs,
  cwd: string,
): Promise<FixFlags> {
  if (mode !== 'check') return flags;
  const { failOn, maxCorrections, baseline } = (await configs.of(cwd))?.gates ?? {};
  const isLifted = (flags.failOn ?? failOn) === 'never';
  return {
    ...(failOn === undefined || (isLifted && flags.maxCorrections !== undefined) ? {} : { failOn }),
    ...(maxCorrections === undefined || isLifted ? {} : { maxCorrections }),
    ...(baseline === undefined ? {} : { baseline: slashed(relative(cwd, baseline)) }),
    ...flags,
  };
}
