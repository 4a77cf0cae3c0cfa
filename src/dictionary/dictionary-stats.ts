import type { Entry, EntryType } from '../core/gazetteer/entry.ts';
import { foldForm } from '../core/gazetteer/forms.ts';
import { groupBy } from './group-by.ts';
import type { PlacedExample } from './merged-entry.ts';
import { scriptOf } from './script-of.ts';

/** Counts over some entries. */
export interface DictionaryCounts {
  readonly entries: number;
  readonly types: Readonly<Record<EntryType, number>>;
  /** Entries with a source form. */
  readonly withSource: number;
  /** Entries with a house style. */
  readonly withStyles: number;
  readonly also: number;
  readonly variants: number;
  /** Variants that stand in no example of their entry. */
  readonly variantsWithoutExample: number;
  readonly doubtful: number;
  readonly decoys: number;
  readonly examples: number;
  /** Number of source forms by Unicode script name, in the order of the names. */
  readonly sourceForms: Readonly<Record<string, number>>;
}

/** Counts of each dictionary, by title, and of all of them. */
export interface DictionaryStats {
  readonly dictionaries: readonly (DictionaryCounts & { readonly dictionary: string })[];
  readonly total: DictionaryCounts;
}

/** Counts what dictionaries hold. An entry that several have counts for the last of them. */
export function dictionaryStats(entries: readonly Entry[], examples: readonly PlacedExample[]): DictionaryStats {
  const examplesOf = groupBy(examples, ({ entry }) => entry);
  const groups = [...groupBy(entries, ({ dictionary }) => dictionary)];
  return {
    dictionaries: groups.map(([dictionary, own]) => ({ dictionary, ...countsOf(own, examplesOf) })),
    total: countsOf(entries, examplesOf),
  };
}

type ExamplesOf = ReadonlyMap<string, readonly PlacedExample[]>;

function countsOf(entries: readonly Entry[], examplesOf: ExamplesOf): DictionaryCounts {
  const types = { person: 0, place: 0, organization: 0, term: 0 };
  for (const { type } of entries) types[type]++;
  return {
    entries: entries.length,
    types,
    withSource: entries.filter(({ source }) => Object.keys(source).length > 0).length,
    withStyles: entries.filter(({ styles }) => Object.keys(styles).length > 0).length,
    also: sum(entries, ({ also }) => also.length),
    variants: sum(entries, ({ variants }) => variants.length),
    variantsWithoutExample: sum(entries, (entry) => unshown(entry, examplesOf.get(entry.name) ?? [])),
    doubtful: sum(entries, ({ doubtful }) => doubtful.length),
    decoys: sum(entries, ({ not }) => not.length),
    examples: sum(entries, ({ name }) => examplesOf.get(name)?.length ?? 0),
    sourceForms: formsByScript(entries),
  };
}

function unshown({ variants }: Entry, examples: readonly PlacedExample[]): number {
  const texts = examples.map(({ example }) => ('from' in example ? wordsOf(example.from) : ''));
  return variants.filter((variant) => !texts.some((text) => text.includes(wordsOf(variant)))).length;
}

/** A text as folded words without the endings of possessives, each between spaces. */
function wordsOf(text: string): string {
  const plain = text.replace(/['’‘]s?(?![\p{L}\p{M}\p{N}])|[^\p{L}\p{M}\p{N}\p{Pd}\s'’‘]+/gu, ' ');
  return ` ${foldForm(plain)} `;
}

function formsByScript(entries: readonly Entry[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const form of entries.flatMap(({ source }) => Object.values(source))) {
    const script = scriptOf(form);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(entries: readonly Entry[], count: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + count(entry), 0);
}
