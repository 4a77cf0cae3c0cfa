import { resolve } from 'node:path';
import type { Entry } from '../../core/gazetteer/entry.ts';
import type { CheckedDictionaries } from '../../dictionary/check-dictionaries.ts';
import { withCorrections } from '../../dictionary/with-corrections.ts';
import { checkLayers } from '../../io/dictionaries/check-layers.ts';
import { filesOf, type Layers } from '../../io/dictionaries/layers.ts';
import { checkAnew, checkFiles, mergeDictionaries } from '../../io/dictionaries/merge-dictionaries.ts';
import type { CommonFlags } from '../arguments/flags.ts';
import type { Host } from '../session/host.ts';
import type { Session } from '../session/session.ts';
import { resolveSettings } from './settings.ts';

/** The checked dictionaries that a command names, or all in use when it names none. */
export async function chosenDictionaries(
  files: readonly string[],
  flags: CommonFlags,
  { host }: Session,
): Promise<CheckedDictionaries> {
  return checkLayers(await chosenLayers(files, flags, host));
}

/**
 * All dictionaries in use, those of `files` that are not yet in use as last layers, in their order: what a run with
 * them would read. Faults have the paths that the command has.
 */
export async function dictionariesWith(
  files: readonly string[],
  flags: CommonFlags,
  { host }: Session,
): Promise<CheckedDictionaries> {
  const layers = new Map(filesOf(await resolveSettings(flags, host)).map((one) => [one.file, one]));
  const named = files.map((path) => ({ path, file: resolve(host.cwd, path) }));
  const check = named.some(({ file }) => layers.has(file)) ? checkAnew : checkFiles;
  for (const { path, file } of named) layers.set(file, { ...layers.get(file), path, file });
  return check([...layers.values()]);
}

/**
 * Entries of `files`, or all in use when there are none, to be listed, quick corrections among them.
 * @throws {OperationalError} with every error of every dictionary.
 */
export async function chosenEntries(
  files: readonly string[],
  flags: CommonFlags,
  { host }: Session,
): Promise<readonly Entry[]> {
  return withCorrections(mergeDictionaries(filesOf(await chosenLayers(files, flags, host))));
}

async function chosenLayers(files: readonly string[], flags: CommonFlags, host: Host): Promise<Layers> {
  if (files.length === 0) return resolveSettings(flags, host);
  return { shipped: 'left out', dictionaries: files.map((path) => ({ path, file: resolve(host.cwd, path) })) };
}
