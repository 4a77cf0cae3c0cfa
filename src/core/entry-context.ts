import type { Entry } from './entry.ts';
import { hashToken } from './fold.ts';
import { lexiconLookup, wordLevel } from './lexicon.ts';

/** Words of an entry's context, such as Kremlin and spokesman, by hash. Shorter ones are mostly of, the and for. */
export function contextOf(entry: Entry): ReadonlyMap<number, string> {
  const words = entry.context.flatMap(wordsOf).filter((word) => word.length > 3);
  return new Map(words.map((word) => [hashToken(word), word]));
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
  const hashes = entries.flatMap((entry) => [...contextOf(entry).keys()]);
  let slots = 256;
  while (slots < SLOTS_PER_WORD * new Set(hashes).size) slots *= 2;
  const counts = new Int32Array(slots);
  for (const hash of hashes) counts[hash & (slots - 1)]!++;
  return counts;
}

const SLOTS_PER_WORD = 4;

/**
 * What it says for an entry that a word of its context stands near, in nats: −ln of the share of entries that have it
 * (the idf of Spärck Jones 1972), less where it is a word of any text.
 */
export function informationOf(hash: number, counts: Int32Array, entries: number): number {
  const known = counts[hash & (counts.length - 1)]!;
  return Math.min(Math.log(entries / Math.max(1, known)), MOST_INFORMATION[wordLevel(lexiconLookup(hash))]!);
}

/** By level of an English word, 0 to 7. */
const MOST_INFORMATION = [12, 12, 12, 12, 12, 3.5, 2.5, 1.5];
