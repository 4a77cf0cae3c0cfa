import { HASH_SEED, hashEnd, hashStep } from './fold.ts';

/**
 * Consonant skeleton of a folded spelling: what transliteration mostly keeps. Letters that are often taken for each
 * other share a symbol; vowels, semivowels, `h` and doubled letters are left out.
 *
 * After the idea of Soundex-like keys (Russell 1918; Philips, Metaphone, 1990), with classes for transliteration.
 */
export function skeleton(folded: string): string {
  let out = '';
  let last = '';
  for (let at = 0; at < folded.length; at++) {
    const pair = PAIRS.get(folded.slice(at, at + 2));
    const symbol = pair ?? SINGLES.get(folded.charAt(at)) ?? '';
    if (pair !== undefined) at++;
    if (symbol !== '' && symbol !== last) out += symbol;
    // A vowel between them keeps two equal consonants apart: "Lula" is not "Lu".
    last = symbol;
  }
  return out;
}

/**
 * Hashes of a skeleton with up to `deletions` symbols left out, the whole one first, each once. Two skeletons that differ
 * by one symbol replaced, lost, added or moved by one place have a hash in common (the deletion neighbourhoods of
 * Mor and Fraenkel 1982, as in SymSpell).
 */
export function neighbourhood(symbols: string, deletions: number): number[] {
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

const PAIRS = new Map([
  ['sh', 'S'],
  ['zh', 'S'],
  ['ch', 'S'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['cz', 'S'],
  ['sz', 'S'],
  ['dj', 'S'],
  ['kh', 'K'],
  ['gh', 'K'],
  ['ck', 'K'],
  ['qu', 'K'],
  ['ph', 'F'],
  ['th', 'T'],
  ['dh', 'T'],
]);

const SINGLES = new Map(
  Object.entries({ P: 'bp', F: 'fvw', T: 'td', K: 'kgqxc', S: 'szj', L: 'l', R: 'r', M: 'm', N: 'n' }).flatMap(
    ([symbol, letters]) => [...letters].map((letter): [string, string] => [letter, symbol]),
  ),
);
