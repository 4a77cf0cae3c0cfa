import { resolve } from 'node:path';
import type { CheckedDictionaries } from '../dictionary/check-dictionaries.ts';
import { checkLayers } from '../io/check-layers.ts';
import type { CommonFlags } from './flags.ts';
import type { Session } from './session.ts';
import { resolveSettings } from './settings.ts';

/** The checked dictionaries that a command names, or all in use when it names none. */
export async function chosenDictionaries(
  files: readonly string[],
  flags: CommonFlags,
  { host }: Session,
): Promise<CheckedDictionaries> {
  if (files.length === 0) return checkLayers(await resolveSettings(flags, host));
  const dictionaries = files.map((path) => ({ path, file: resolve(host.cwd, path) }));
  return checkLayers({ shipped: 'left out', dictionaries });
}
