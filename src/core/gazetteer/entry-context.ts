import { lexiconLookup, wordLevel } from '../lexicon/lexicon.ts';
import { hashToken } from '../text/fold.ts';
import type { Entry } from './entry.ts';

/** A word of an entry's context, such as Kremlin or spokesman. */
export interface ContextWord {
  readonly word: string;
  readonly hash: number;
  /** What it says for the entry that it stands near, in nats: see {@link informationOf}. */
  readonly nats: number;
}

/** The words of an entry's context, each once. */
export interface EntryContext {
  readonly words: readonly ContextWord[];
  readonly byHash: ReadonlyMap<number, ContextWord>;
}

/**
 * The context of an entry.
 *
 * @param counts see {@link countContexts}
 * @param entries how many entries these were counted in
 */
export function contextOf(entry: Entry, counts: Int32Array, entries: number): EntryContext {
  const byHash = new Map<number, ContextWord>();
  for (const word of contentWords(entry)) {
    const hash = hashToken(word);
    byHash.set(hash, { word, hash, nats: informationOf(hash, counts, entries) });
  }
  return { words: [...byHash.values()], byHash };
}

/** Words of three letters or fewer are mostly of, the and for. */
function contentWords({ context }: Entry): string[] {
  return context.flatMap(wordsOf).filter((word) => word.length > 3);
}

/** Words of a phrase. Most are plain, for which the pattern that asks for Unicode’s properties need not be got ready. */
function wordsOf(phrase: string): string[] {
  return phrase.split(/^[ -~]*$/.test(phrase) ? /[^a-z0-9]+/i : /[^\p{L}\p{M}\p{N}]+/u);
}

/**
 * How many entries have a context word, by the low bits of its hash: as many or more, where two words share these
 * (a count-min sketch of one row; Cormode and Muthukrishnan 2005).
 */
export function countContexts(entries: readonly Entry[]): Int32Array {
  const hashes = entries.flatMap((entry) => [...new Set(contentWords(entry).map(hashToken))]);
  let slots = 256;
  while (slots < SLOTS_PER_WORD * new Set(hashes).size) slots *= 2;
  const counts = new Int32Array(slots);
  for (const hash of hashes) counts[hash & (slots - 1)]!++;
  return counts;
}

const SLOTS_PER_WORD = 4;

/** −ln of the share of entries that have a context word (the idf of Spärck Jones 1972), less for a word of any text. */
function informationOf(hash: number, counts: Int32Array, entries: number): number {
  const known = counts[hash & (counts.length - 1)]!;
  return Math.min(Math.log(entries / Math.max(1, known)), MOST_INFORMATION[wordLevel(lexiconLookup(hash))]!);
}

/** By level of an English word, 0 to 7. */
const MOST_INFORMATION = [12, 12, 12, 12, 12, 3.5, 2.5, 1.5];
