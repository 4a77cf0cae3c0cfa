import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OperationalError } from '../io/operational-error.ts';
import { foldersUpward } from '../io/repository-root.ts';
import { faultText } from '../io/system-fault.ts';
import type { Config } from './parse-config.ts';

/** A configuration and the folder that its paths count from. */
export interface LoadedConfig extends Config {
  /** Absolute. */
  readonly folder: string;
}

const NAMES = ['fix-names.config.yaml', 'fix-names.config.yml', 'fix-names.config.json'];

/**
 * The configuration that a flag names; without one, the nearest from the working folder up to the root of its
 * repository. Undefined where there is none or the flag is false.
 * @throws {OperationalError} when the file cannot be read or is at fault.
 */
export async function loadConfig(flag: string | false | undefined, cwd: string): Promise<LoadedConfig | undefined> {
  if (flag === false) return undefined;
  const file = flag === undefined ? findConfig(cwd) : resolve(cwd, flag);
  if (file === undefined) return undefined;
  const { parseConfig } = await import('./parse-config.ts');
  const shown = flag ?? file;
  return { ...parseConfig(read(file, shown), shown), folder: dirname(file) };
}

function findConfig(cwd: string): string | undefined {
  for (const folder of foldersUpward(cwd)) {
    const name = NAMES.find((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) return join(folder, name);
    if (existsSync(join(folder, '.git'))) return undefined;
  }
  return undefined;
}

function read(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OperationalError(`configuration ${shown}: ${faultText(error)}`);
  }
}
