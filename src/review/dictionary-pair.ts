import type { Finding } from '../core/result/correction.ts';

/** A change as a dictionary lists it. */
export interface DictionaryPair {
  readonly from: string;
  readonly to: string;
}

/**
 * A change as the dictionary takes it, without what belongs to its place in the text: line breaks, no-break spaces, soft
 * hyphens and, as far as the entry's own name shows the right case, ALL CAPS.
 */
export function dictionaryPair({ surface, entry }: Pick<Finding, 'surface' | 'entry'>, write: string): DictionaryPair {
  const [from, to] = [plain(surface), plain(write)];
  if (!isAllCaps(from) || !isAllCaps(to)) return { from, to };
  const at = entry.toUpperCase().indexOf(to);
  const sameLength = entry.toUpperCase().length === entry.length;
  if (at < 0 || !sameLength) return { from, to };
  const cased = entry.slice(at, at + to.length);
  return isAllCaps(cased) ? { from, to } : { from: titleCased(from), to: cased };
}

function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}

function isAllCaps(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}

function titleCased(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
