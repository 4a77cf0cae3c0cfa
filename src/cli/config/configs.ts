import { dirname, resolve } from 'node:path';
import { nearestConfig } from '../../io/find-config.ts';
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
  const load = (file: string, folder: string): Promise<LoadedConfig> => {
    const config = loaded.get(file) ?? readConfig(file, folder, cwd);
    loaded.set(file, config);
    return config;
  };
  const files = async () => (await Promise.all(loaded.values())).flatMap((config) => config.files);
  if (flag !== undefined) return { of: () => load(resolve(cwd, flag), cwd), files };
  const found = new Map<string, string | undefined>();
  return {
    async of(folder) {
      if (!found.has(folder)) found.set(folder, nearestConfig(folder));
      const file = found.get(folder);
      return file === undefined ? undefined : load(file, dirname(file));
    },
    files,
  };
}

async function readConfig(file: string, folder: string, cwd: string): Promise<LoadedConfig> {
  const { loadConfig } = await import('./load-config.ts');
  return loadConfig({ file, folder, cwd });
}
