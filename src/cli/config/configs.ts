import { dirname, resolve } from 'node:path';
import { nearestConfigs } from '../../io/paths/find-config.ts';
import type { ConfigPlace } from './load-config.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** The configurations of a run. Each is read once, when the first file that it is for is met. */
export interface Configs {
  /** The one for what lies in a folder (absolute). @throws {OperationalError} when it cannot be read or is at fault. */
  of(folder: string): Promise<LoadedConfig | undefined>;
  /** The files (absolute) of those that were met. */
  files(): Promise<readonly string[]>;
}

/**
 * The configuration that a flag names, for all files; without one, for each file the nearest from its folder up to the
 * root of its repository. None where the flag is false.
 */
export function openConfigs(flag: string | false | undefined, cwd: string): Configs {
  if (flag === false) return { of: () => Promise.resolve(undefined), files: () => Promise.resolve([]) };
  const loaded = new Map<string, Promise<LoadedConfig>>();
  const load = (place: ConfigPlace): Promise<LoadedConfig> => {
    const config = loaded.get(place.file) ?? readConfig(place);
    loaded.set(place.file, config);
    return config;
  };
  const files = async () => (await Promise.all(loaded.values())).flatMap((config) => config.files);
  if (flag !== undefined) {
    const place = { file: resolve(cwd, flag), rivals: [], folder: cwd, cwd };
    return { of: () => load(place), files };
  }
  const found = new Map<string, readonly string[]>();
  return {
    async of(folder) {
      const [file, ...rivals] = found.get(folder) ?? nearestConfigs(folder);
      found.set(folder, file === undefined ? [] : [file, ...rivals]);
      return file === undefined ? undefined : load({ file, rivals, folder: dirname(file), cwd });
    },
    files,
  };
}

async function readConfig(place: ConfigPlace): Promise<LoadedConfig> {
  const { loadConfig } = await import('./load-config.ts');
  return loadConfig(place);
}
