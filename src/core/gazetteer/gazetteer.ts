import { blockingKeys } from '../spelling/blocking-keys.ts';
import { isUnvowelledOnly } from '../spelling/unvowelled.ts';
import { hashToken } from '../text/fold.ts';
import { casesIn } from '../text/letter-case.ts';
import { type StringTable, stringAt, tabulate } from '../text/string-table.ts';
import { ENTRY_TYPES, type Entry, type EntryType, type ListedCorrection } from './entry.ts';
import { countContexts } from './entry-context.ts';
import { type Form, FormRole, foldForm, formsOf } from './forms.ts';
import { type HashIndex, indexHashes } from './hash-index.ts';
import { remembered } from './remembered.ts';

/**
 * The compiled index of all dictionaries in use: flat columns, so that it can be written to a file and used as it is
 * read. Forms, words and entries are known by their number.
 */
export interface Gazetteer {
  /** Entries as JSON, less what is empty in them, parsed when asked for: most are never met in an article. */
  readonly entries: StringTable;
  /** Place of each entry's type in {@link ENTRY_TYPES}. */
  readonly types: Uint8Array;
  /** 1 for each entry with its name in scripts that write no short vowels and in no other, so that only these are parsed. */
  readonly unvowelled: Uint8Array;
  /** Names of the house styles that some entry knows. */
  readonly styles: readonly string[];
  /** 1 for each entry of a user's own dictionaries, 0 for one that comes with the package. */
  readonly own: Uint8Array;
  /** How many of them there are. */
  readonly ownCount: number;
  /** See {@link countContexts}. */
  readonly contextCounts: Int32Array;
  readonly forms: FormColumns;
  /** From the hash of a form's words to the form. */
  readonly exact: HashIndex;
  /** What forms start with, be it all of them: see {@link mayStart}. */
  readonly starts: Uint8Array;
  readonly words: WordColumns;
}

/** All forms of all entries, as parallel columns. */
interface FormColumns {
  readonly entry: Int32Array;
  /** One of {@link FormRole}. */
  readonly role: Uint8Array;
  /** Cases of its letters as the dictionary has it, see {@link casesIn}. */
  readonly cases: Uint8Array;
  /** What is written where the form stands garbled; empty: the form is no target. */
  readonly target: StringTable;
  /** Folded words joined by spaces. */
  readonly key: StringTable;
  /** Hash of the words, see {@link hashWords}. */
  readonly hash: Int32Array;
  /** The spelling as the dictionary has it. */
  readonly text: StringTable;
}

/** The words of the forms that fuzzy matching may reach, each once, and whole short forms written as one word. */
interface WordColumns {
  readonly text: StringTable;
  readonly byHash: HashIndex;
  /** From the hashes of a word's skeleton neighbourhood to the word. */
  readonly bySkeleton: HashIndex;
  /** Where word `w` occurs: `postings[postingStarts[w]]` up to, without, `postings[postingStarts[w + 1]]`. */
  readonly postingStarts: Int32Array;
  /** Form number times {@link POSITIONS} plus the word's position in the form, or {@link JOINED}. */
  readonly postings: Int32Array;
}

/** Positions that a posting can tell apart; the last one means the whole form written as one word. */
export const POSITIONS = 8;
/** Position of a posting of the whole form written as one word. */
export const JOINED = POSITIONS - 1;

/** Takes the hash of one more word into the hash of a form. Start with 0. */
export function hashWords(hash: number, word: number): number {
  return Math.imul(hash, 0x9e3779b1) ^ word;
}

/**
 * Whether some form may start with words of this hash (see {@link hashWords}). Without fail where one does; of others,
 * one in some twenty is let through (a Bloom filter of one hash, 1970).
 */
export function mayStart(starts: Uint8Array, hash: number): boolean {
  return (starts[(hash >>> 3) & (starts.length - 1)]! & (1 << (hash & 7))) !== 0;
}

/** Compiles checked entries and quick corrections. The order of the entries changes no answer. */
export function compile(entries: readonly Entry[], corrections: readonly ListedCorrection[] = []): Gazetteer {
  const { all, forms } = withCorrections(
    sortedBy(entries, ({ name, dictionary }) => [name, dictionary]),
    sortedBy(corrections, ({ from, to, dictionary }) => [from, to, dictionary]),
  );
  return {
    entries: tabulate(all.map(stringifyEntry)),
    types: Uint8Array.from(all, ({ type }) => ENTRY_TYPES.indexOf(type)),
    unvowelled: Uint8Array.from(all, ({ source }) => (isUnvowelledOnly(source) ? 1 : 0)),
    styles: [...new Set(all.flatMap((entry) => Object.keys(entry.styles)))].sort(),
    own: Uint8Array.from(all, ({ shipped }) => (shipped ? 0 : 1)),
    ownCount: all.filter(({ shipped }) => !shipped).length,
    contextCounts: countContexts(all),
    ...indexForms(forms),
    words: indexWords(all, forms),
  };
}

/** Items in the order of their keys, the first of which counts most. */
function sortedBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[] {
  return [...items].sort((one, two) => {
    const [a, b] = [keysOf(one), keysOf(two)];
    const at = a.findIndex((key, place) => key !== b[place]);
    return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
  });
}

const parsed = new WeakMap<Gazetteer, (number: number) => Entry>();

/** The entry with a number, parsed at the first call. */
export function entryAt(gazetteer: Gazetteer, number: number): Entry {
  let entryOf = parsed.get(gazetteer);
  if (!entryOf) {
    entryOf = remembered((at) => ({ ...EMPTY, ...(JSON.parse(stringAt(gazetteer.entries, at)) as Entry) }));
    parsed.set(gazetteer, entryOf);
  }
  return entryOf(number);
}

/** The type of the entry with a number; the entry itself need not be parsed. */
export function typeAt({ types }: Gazetteer, number: number): EntryType {
  return ENTRY_TYPES[types[number]!]!;
}

/** What an entry has where its dictionary says nothing. */
const EMPTY = {
  short: [],
  also: [],
  styles: {},
  variants: [],
  doubtful: [],
  not: [],
  unless: [],
  source: {},
  context: [],
};

function stringifyEntry(entry: Entry): string {
  const said = Object.entries(entry).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0);
  return JSON.stringify(Object.fromEntries(said));
}

interface NumberedForm extends Form {
  readonly entry: number;
  readonly key: string;
}

/** Quick corrections become forms of the entry that has their target, or of an entry of their own. */
function withCorrections(entries: readonly Entry[], corrections: readonly ListedCorrection[]) {
  const all = [...entries];
  const forms: NumberedForm[] = [];
  const holders = new Map<string, number>();
  const add = (entry: number, form: Form) => forms.push({ ...form, entry, key: foldForm(form.text) });
  all.forEach((entry, number) => {
    for (const form of formsOf(entry)) add(number, form);
    for (const text of [...entry.short, ...entry.also]) if (!holders.has(text)) holders.set(text, number);
  });
  // Whoever bears a name in full is meant before those who are called so for short.
  for (const [number, { name }] of [...entries.entries()].reverse()) holders.set(name, number);
  for (const { from, to, dictionary } of corrections) {
    let holder = holders.get(to);
    if (holder === undefined) {
      holder = all.push(termEntry(to, dictionary)) - 1;
      holders.set(to, holder);
      add(holder, { role: FormRole.Name, text: to, target: to });
    }
    const role = foldForm(from) === foldForm(to) ? FormRole.Spelling : FormRole.Variant;
    add(holder, { role, text: from, target: to });
  }
  return { all, forms: forms.filter((form) => form.key !== '') };
}

/** The entry of a quick correction whose target no dictionary has: a term, with nothing but its name. */
export function termEntry(name: string, dictionary: string): Entry {
  return { ...EMPTY, name, type: 'term', fuzzy: 'off', dictionary };
}

/** Of the filter of what forms start with: some sixteen bits a form, about one in twenty set. */
const BYTES_PER_FORM = 2;

function indexForms(forms: readonly NumberedForm[]): Pick<Gazetteer, 'forms' | 'exact' | 'starts'> {
  const hashes: number[] = [];
  let size = 256;
  while (size < forms.length * BYTES_PER_FORM) size *= 2;
  const starts = new Uint8Array(size);
  for (const { key } of forms) {
    let hash = 0;
    for (const word of key.split(' ')) {
      hash = hashWords(hash, hashToken(word));
      starts[(hash >>> 3) & (size - 1)]! |= 1 << (hash & 7);
    }
    hashes.push(hash);
  }
  return {
    forms: {
      entry: Int32Array.from(forms, (form) => form.entry),
      role: Uint8Array.from(forms, (form) => form.role),
      cases: Uint8Array.from(forms, (form) => casesIn(form.text)),
      target: tabulate(forms.map((form) => form.target)),
      key: tabulate(forms.map((form) => form.key)),
      hash: Int32Array.from(hashes),
      text: tabulate(forms.map((form) => form.text)),
    },
    exact: indexHashes(hashes, [...forms.keys()]),
    starts,
  };
}

function indexWords(entries: readonly Entry[], forms: readonly NumberedForm[]): WordColumns {
  const postings = new Map<string, number[]>();
  const post = (word: string, posting: number) => {
    const known = postings.get(word);
    if (known) known.push(posting);
    else postings.set(word, [posting]);
  };
  forms.forEach((form, number) => {
    if (!isReachable(form, entries[form.entry]!)) return;
    const words = form.key.split(' ');
    words.slice(0, JOINED).forEach((word, at) => {
      if (isDistinctive(word)) post(word, number * POSITIONS + at);
    });
    if (isWrittenAsOneWord(form, words, entries[form.entry]!)) post(words.join(''), number * POSITIONS + JOINED);
  });
  const words = [...postings.keys()];
  const postingStarts = new Int32Array(words.length + 1);
  words.forEach((word, at) => {
    postingStarts[at + 1] = postingStarts[at]! + postings.get(word)!.length;
  });
  return {
    text: tabulate(words),
    byHash: indexHashes(words.map(hashToken), [...words.keys()]),
    bySkeleton: indexSkeletons(words),
    postingStarts,
    postings: Int32Array.from([...postings.values()].flat()),
  };
}

function indexSkeletons(words: readonly string[]): HashIndex {
  const hashes: number[] = [];
  const numbers: number[] = [];
  words.forEach((word, number) => {
    for (const hash of blockingKeys(word)) {
      hashes.push(hash);
      numbers.push(number);
    }
  });
  return indexHashes(hashes, numbers, WORDS_A_SKELETON);
}

/** Words that share a slot: a search drops them by their outlines sooner than it finds another slot. */
const WORDS_A_SKELETON = 4;

/** Roles of forms that nothing is like: they stand to the letter or not at all. */
const UNREACHED: readonly number[] = [FormRole.Unless, FormRole.Spelling, FormRole.Doubtful];

function isReachable(form: Form, entry: Entry): boolean {
  return entry.fuzzy !== 'off' && !UNREACHED.includes(form.role);
}

/** Words of one or two letters and those with digits are in no index of likeness. */
function isDistinctive(word: string): boolean {
  return word.length > 2 && !/\p{N}/u.test(word);
}

/** Names such as Khan Younis or Ben-Gvir are run together; personal names in full hardly are. */
function isWrittenAsOneWord(form: NumberedForm, words: readonly string[], entry: Entry): boolean {
  const length = form.key.length - words.length + 1;
  const whole = entry.type !== 'person' || form.role === FormRole.Short;
  return words.length > 1 && words.length < 4 && length <= 16 && whole && form.role !== FormRole.Decoy;
}
