import type { Place } from './fault.ts';
import { type LocatedMap, pairOf } from './located.ts';
import type { PlaceAt } from './places.ts';
import type { EntryFields } from './schema.ts';

/** One dictionary file, every entry and correction in it well formed by itself. */
export interface Dictionary {
  /** The file as the caller named it. */
  readonly path: string;
  readonly title: string;
  readonly entries: readonly DictionaryEntry[];
  readonly corrections: readonly DictionaryCorrection[];
  /** Whether it comes with the package. */
  readonly shipped?: boolean;
}

/** An entry as one file has it, before the layers are merged. */
export interface DictionaryEntry {
  readonly fields: EntryFields;
  /** Title of its dictionary. */
  readonly dictionary: string;
  readonly located: LocatedMap;
  readonly placeAt: PlaceAt;
}

/** A quick correction as one file has it. */
export interface DictionaryCorrection {
  readonly from: string;
  readonly to: string;
  /** Title of its dictionary. */
  readonly dictionary: string;
  readonly place: Place;
}

/** Field of an entry that holds forms of names. */
export type FormField = 'name' | 'short' | 'also' | 'variants' | 'doubtful' | 'not' | 'styles';

/** Where a form stands in an entry; undefined where that field of the entry does not have it. */
export function placeOfForm(entry: DictionaryEntry, field: FormField, form: string): Place | undefined {
  const node = pairOf(entry.located, field)?.node;
  if (node === undefined) return undefined;
  const nodes = node.kind === 'list' ? node.items : node.kind === 'map' ? node.pairs.map((pair) => pair.node) : [node];
  const found = nodes.find((one) => one.kind === 'scalar' && one.value === form);
  return found && entry.placeAt(found.offset);
}

/** Where the name of an entry stands. */
export function placeOfName(entry: DictionaryEntry): Place {
  return entry.placeAt(pairOf(entry.located, 'name')?.node.offset ?? entry.located.offset);
}
