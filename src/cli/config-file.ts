import { dirname, resolve } from 'node:path';
import { nearestFile } from '../io/nearest-file.ts';
import { readSettingsFile } from '../io/read-settings-file.ts';
import type { Config } from './parse-config.ts';

/** A configuration and the folder that its paths count from. */
export interface LoadedConfig extends Config {
  /** Absolute. */
  readonly folder: string;
}

/** What a configuration is called, in the order in which they are looked for. */
export const CONFIG_NAMES: readonly string[] = [
  'fix-names.config.yaml',
  'fix-names.config.yml',
  'fix-names.config.json',
];

/**
 * The configuration that a flag names; without one, the nearest from the working folder up to the root of its
 * repository. Undefined where there is none or the flag is false.
 * @throws {OperationalError} when the file cannot be read or is at fault.
 */
export async function loadConfig(flag: string | false | undefined, cwd: string): Promise<LoadedConfig | undefined> {
  if (flag === false) return undefined;
  const file = flag === undefined ? nearestFile(cwd, CONFIG_NAMES) : resolve(cwd, flag);
  if (file === undefined) return undefined;
  const { parseConfig } = await import('./parse-config.ts');
  const shown = flag ?? file;
  return { ...parseConfig(readSettingsFile(file, `configuration ${shown}`), shown), folder: dirname(file) };
}
