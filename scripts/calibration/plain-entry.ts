import type { Entry, EntryType } from '../../src/core/gazetteer/entry.ts';

/** An entry of which little but the name is known; a name in lower case is capitalized. */
export function plainEntry(name: string, type: EntryType, rest: Partial<Entry> = {}): Entry {
  const written = name.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const lists = { short: [], also: [], variants: [], doubtful: [], not: [], unless: [], context: [] };
  return { name: written, type, ...lists, styles: {}, source: {}, fuzzy: 'fix', dictionary: 'Names', ...rest };
}
