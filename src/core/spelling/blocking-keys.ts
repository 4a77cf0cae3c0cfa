import { HASH_SEED, hashEnd, hashStep } from '../text/fold.ts';
import { skeleton } from './skeleton.ts';

/**
 * Hashes under which a folded spelling is listed and looked up, each once: two spellings meet where they have one in
 * common. They are those of its skeleton, and of the skeletons that it has where ambiguous letters are read otherwise,
 * with symbols left out.
 */
export function blockingKeys(folded: string): Set<number> {
  const keys = new Set<number>();
  for (const symbols of skeletonsOf(folded))
    for (const hash of neighbourhood(symbols, deletionsOf(symbols))) keys.add(hash);
  return keys;
}

/** A *c* that may be read as s or ch: before a front vowel, and at the end, as in Vojinovic. */
const SOFT_C = /c(?=[eiy]|$)/g;

/** Skeletons of a spelling: *j* may be a consonant or a vowel, soft *c* an s; in a short one *h* a k, and *l* an r. */
function skeletonsOf(folded: string): Set<string> {
  const plain = skeleton(folded);
  const found = new Set([plain]);
  if (folded.includes('j')) found.add(skeleton(folded.replaceAll('j', 'y')));
  if (folded.includes('c')) found.add(skeleton(folded.replace(SOFT_C, 's')));
  if (plain.length >= LEAST_LACKING) return found;
  // In a longer one the symbol may be left out.
  if (folded.includes('h')) found.add(skeleton(folded.replace(/(?<![cdgkpstz])h/g, 'k')));
  for (const symbols of [...found]) found.add(symbols.replaceAll('L', 'R'));
  return found;
}

/** Longer skeletons are those of no name, and what may be left out of them grows with the square of their length. */
const MOST_SYMBOLS = 32;

/** Symbols that may be left out of the skeleton of a word before it is looked up: one, and two in long ones. */
function deletionsOf(symbols: string): number {
  if (symbols.length > MOST_SYMBOLS) return 0;
  return symbols.length >= LEAST_LACKING_TWO ? 2 : symbols.length >= LEAST_LACKING ? 1 : 0;
}

/** Symbols of a skeleton of which one may be left out, and two. */
const LEAST_LACKING = 3;
const LEAST_LACKING_TWO = 7;

/**
 * Hashes of a skeleton with up to `deletions` symbols left out, the whole one first, each once. Two skeletons that differ
 * by one symbol replaced, lost, added or moved by one place have a hash in common (the deletion neighbourhoods of
 * Mor and Fraenkel 1982, as in SymSpell).
 */
function neighbourhood(symbols: string, deletions: number): number[] {
  const seen = new Set<string>([symbols]);
  let rim = [symbols];
  for (let round = 0; round < deletions; round++) {
    const next: string[] = [];
    for (const word of rim) {
      for (let at = 0; at < word.length; at++) {
        const shorter = word.slice(0, at) + word.slice(at + 1);
        if (shorter.length < LEAST || seen.has(shorter)) continue;
        seen.add(shorter);
        next.push(shorter);
      }
    }
    rim = next;
  }
  return [...seen].map(hashSymbols);
}

/** Fewest symbols that say something: one consonant stands in every other name. */
const LEAST = 2;

function hashSymbols(symbols: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < symbols.length; at++) hash = hashStep(hash, symbols.charCodeAt(at));
  return hashEnd(hash);
}

/** The hash of the skeleton with nothing left out. */
export function skeletonKey(folded: string): number {
  return hashSymbols(skeleton(folded));
}
