import type { Entry } from '../core/gazetteer/entry.ts';
import { type DictionaryEntry, type FormField, placeOfForm, placeOfName } from './dictionary.ts';
import type { Place } from './fault.ts';
import type { Example } from './schema.ts';

/** An entry as all layers together have it, and the entries of the files that it was made from, in order. */
export interface MergedEntry {
  readonly entry: Entry;
  readonly sources: readonly DictionaryEntry[];
}

/** An example and where its text stands. */
export interface PlacedExample {
  readonly example: Example;
  /** Canonical name of the entry that it shows. */
  readonly entry: string;
  readonly place: Place;
}

/** An entry that was merged and checked before. Of its files nothing is known but the title, which stands for a place. */
export function mergedBefore(entry: Entry): MergedEntry {
  const place = { path: entry.dictionary, line: 1, column: 1 };
  const located = { kind: 'map', offset: 0, pairs: [] } as const;
  const fields = { ...NO_FIELDS, name: entry.name };
  return { entry, sources: [{ fields, dictionary: entry.dictionary, located, placeAt: () => place }] };
}

const NO_FIELDS = {
  short: [],
  also: [],
  styles: {},
  variants: [],
  doubtful: [],
  not: [],
  unless: [],
  source: {},
  context: [],
  examples: [],
};

/** Where a form of a merged entry stands: in the last file that lists it. */
export function placeOfMerged({ sources }: MergedEntry, field: FormField, form: string): Place {
  for (const source of sources.toReversed()) {
    const place = placeOfForm(source, field, form);
    if (place !== undefined) return place;
  }
  return placeOfName(sources.at(-1)!);
}

/** The examples of a merged entry, those of every file that it was made from. */
export function examplesOf({ entry, sources }: MergedEntry): PlacedExample[] {
  return sources.flatMap((source) =>
    source.fields.examples.map((example, at) => ({ example, entry: entry.name, place: placeOfExample(source, at) })),
  );
}

function placeOfExample({ located, placeAt }: DictionaryEntry, at: number): Place {
  const list = located.pairs.find(({ key }) => key === 'examples')?.node;
  const node = list?.kind === 'list' ? list.items[at] : undefined;
  return placeAt((node ?? located).offset);
}
