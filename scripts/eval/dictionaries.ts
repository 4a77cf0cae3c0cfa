import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { foldForm } from '../../src/core/gazetteer/forms.ts';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { shippedDictionaryFiles } from '../../src/io/dictionaries/read-dictionaries.ts';
import type { Setting } from './measurement.ts';
import { dictionaryOf, packagedNames } from './packaged-names.ts';

/** Annotated cases, by the part of the data folder that holds them. */
export const CASES = ['passages', 'gaza-posts', 'istanbul-talks'] as const;

/** Path of the file with cases of this name. */
export function casesFile({ data }: Setting, name: (typeof CASES)[number]): string {
  return join(data, 'dev', `${name}.jsonl`);
}

/** Makes a dictionary of all names that the cases should have, canonical and also-forms only, and gives its path. */
export function goldDictionary(setting: Setting): string {
  const script = join(setting.data, 'gold-dictionary.mjs');
  const yaml = execFileSync(process.execPath, [script, ...CASES.map((name) => casesFile(setting, name))]);
  return written(setting, 'gold.yaml', yaml.toString());
}

/** Makes a dictionary of so many names from packages beside the shipped ones, and gives its path. */
export function packagedDictionary(setting: Setting, count: number): string {
  const { entries } = checkLayers({ shipped: 'used', dictionaries: [] });
  const shipped = entries.flatMap((entry) => [
    entry.name,
    ...entry.short,
    ...entry.also,
    ...entry.variants,
    ...entry.not,
  ]);
  const names = packagedNames(count, new Set(shipped.map(foldForm)));
  return written(setting, `packaged-${count}.yaml`, dictionaryOf(names));
}

/** Copies the shipped dictionaries without what garblings they list, and gives their paths. */
export function bareDictionaries(setting: Setting): string[] {
  return shippedDictionaryFiles().map(({ file }) =>
    written(setting, `bare-${basename(file)}`, withoutGarblings(readFileSync(file, 'utf8'))),
  );
}

/** A dictionary without its quick corrections, variants and examples. */
export function withoutGarblings(yaml: string): string {
  const { corrections, ...rest } = parse(yaml) as { corrections?: unknown; entries?: Record<string, unknown>[] };
  const entries = (rest.entries ?? []).map(({ variants, examples, ...entry }) => entry);
  return stringify({ ...rest, entries });
}

function written({ work }: Setting, name: string, text: string): string {
  const file = join(work, name);
  writeFileSync(file, text);
  return file;
}
