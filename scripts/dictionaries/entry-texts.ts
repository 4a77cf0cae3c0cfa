import type { DictionaryFile } from '../../src/dictionary/check-dictionaries.ts';
import { splitYaml } from '../../src/dictionary/split-yaml.ts';

/** One entry as it stands in its file. */
export interface EntryText {
  /** Path of the file and the entry's line in it, from 1: `dictionaries/africa.yaml:6`. */
  readonly place: string;
  /** Its lines, the last line break left out. */
  readonly text: string;
}

/** The entries of a dictionary in block style, in their order; what the quick form lists is left out. */
export function entryTexts({ path, yaml }: DictionaryFile): EntryText[] {
  const section = splitYaml(yaml).find(({ header }) => header && yaml.startsWith('entries:', header.start));
  if (section === undefined) return [];
  let line = yaml.slice(0, section.bounds[0]).split('\n').length;
  return section.bounds.slice(0, -1).map((start, at) => {
    const raw = yaml.slice(start, section.bounds[at + 1]);
    const place = `${path}:${line}`;
    line += raw.split('\n').length - 1;
    return { place, text: raw.trimEnd() };
  });
}
