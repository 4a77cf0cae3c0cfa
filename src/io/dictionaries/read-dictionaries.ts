import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DictionaryFile as DictionaryText } from '../../dictionary/check-dictionaries.ts';
import { readSettingsFile } from '../files/read-settings-file.ts';
import { packageRoot } from '../paths/package-root.ts';

/** A dictionary on disk. */
export interface DictionaryFile {
  /** As the user named it. */
  readonly path: string;
  /** Absolute path. */
  readonly file: string;
  /** Whether it comes with the package. */
  readonly shipped?: boolean;
  /** What is to be taken for its text: it is not written yet. */
  readonly yaml?: string;
}

/** @throws {OperationalError} at the first file that cannot be read or is no text. */
export function readDictionaries(files: readonly DictionaryFile[]): DictionaryText[] {
  return files.map(({ file, yaml, ...rest }) => ({
    ...rest,
    yaml: yaml ?? readSettingsFile(file, `dictionary ${rest.path}`),
  }));
}

/** The dictionaries that come with the package, in the order of their names. */
export function shippedDictionaryFiles(): DictionaryFile[] {
  const folder = join(packageRoot(), 'dictionaries');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => ({ path: `dictionaries/${name}`, file: join(folder, name), shipped: true }));
}
