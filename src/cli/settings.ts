import { resolve } from 'node:path';
import type { FixOptions } from '../fix.ts';
import type { Layers } from '../io/check-layers.ts';
import type { DictionaryFile } from '../io/read-dictionaries.ts';
import { loadConfig } from './config-file.ts';
import type { CommonFlags } from './flags.ts';
import type { Host } from './host.ts';

/** What flags and configuration together ask for; a flag has the last word. */
export interface Settings extends Layers {
  readonly fix: FixOptions;
}

/** The flags that have a counterpart in `FixOptions`. */
export interface MatchingFlags {
  readonly style?: string;
  readonly fuzzy?: boolean;
  readonly minConfidence?: number;
}

/** @throws {OperationalError} when the configuration cannot be read or is at fault. */
export async function resolveSettings(flags: CommonFlags & MatchingFlags, { cwd }: Host): Promise<Settings> {
  const config = await loadConfig(flags.config, cwd);
  const projects = (config?.dictionaries ?? []).map((path) => dictionaryFile(path, config!.folder));
  const given = (flags.dictionary ?? []).map((path) => dictionaryFile(path, cwd));
  const style = flags.style ?? config?.style;
  const minConfidence = flags.minConfidence ?? config?.minConfidence;
  return {
    shipped: flags.defaultDictionaries ? 'used' : 'left out',
    dictionaries: [...projects, ...given],
    fix: {
      matching: flags.fuzzy === false || config?.fuzzy === false ? 'listed' : 'fuzzy',
      ...(style === undefined ? {} : { style }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
    },
  };
}

function dictionaryFile(path: string, folder: string): DictionaryFile {
  return { path, file: resolve(folder, path) };
}
