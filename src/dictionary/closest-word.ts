import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means, or undefined where none is near (a third of its letters). */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  const near = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), near) <= Math.max(1, Math.floor(near.length / 3)) ? near : undefined;
}
