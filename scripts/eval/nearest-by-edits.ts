import { distance } from 'fastest-levenshtein';
import { foldForm } from '../../src/core/gazetteer/forms.ts';
import { isOrdinaryWord } from '../../src/core/lexicon/word-facts.ts';
import { hashToken } from '../../src/core/text/fold.ts';

/** A change that plain edit distance would make: offsets are UTF-16. */
export interface PlainChange {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Words of the longest names that are sought. */
const LONGEST_RUN = 3;

/**
 * The floor to measure against: a corrector that replaces capitalized words by the one nearest name within one edit
 * (five to seven letters) or two (eight and more). It leaves words of everyday English alone.
 */
export function createPlainCorrector(names: Iterable<string>): (text: string) => PlainChange[] {
  const nearest = createNearest(names);
  return (text) => {
    const words = [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)];
    const changes: PlainChange[] = [];
    for (let at = 0; at < words.length; ) {
      const taken = longestRun(text, words, at, nearest);
      if (taken.change) changes.push(taken.change);
      at += taken.words;
    }
    return changes;
  };
}

function longestRun(
  text: string,
  words: readonly RegExpExecArray[],
  first: number,
  nearest: (folded: string) => string | undefined,
): { words: number; change?: PlainChange } {
  for (let count = Math.min(LONGEST_RUN, words.length - first); count > 0; count--) {
    const last = words[first + count - 1]!;
    const start = words[first]!.index;
    const end = last.index + last[0].replace(/['’]s$/, '').length;
    const surface = text.slice(start, end);
    if ((surface.match(/[^\p{L}\p{M}'’-]/gu) ?? []).length !== count - 1) continue;
    const replacement = nearest(foldForm(surface));
    if (replacement === undefined) continue;
    const known = foldForm(replacement) === foldForm(surface);
    return known ? { words: count } : { words: count, change: { start, end, replacement } };
  }
  return { words: 1 };
}

/** The name nearest to a folded spelling; undefined where none is, or two are as near. */
function createNearest(names: Iterable<string>): (folded: string) => string | undefined {
  const exact = new Map<string, string>();
  for (const name of names) if (!exact.has(foldForm(name))) exact.set(foldForm(name), name);
  const byLength = new Map<number, string[]>();
  for (const key of exact.keys()) {
    const bucket = byLength.get(key.length);
    if (bucket) bucket.push(key);
    else byLength.set(key.length, [key]);
  }
  const answers = new Map<string, string | undefined>();
  const search = (folded: string) => {
    if (exact.has(folded)) return exact.get(folded);
    if (isOrdinaryWord(hashToken(folded))) return undefined;
    const most = folded.length < 5 ? 0 : folded.length < 8 ? 1 : 2;
    for (let edits = 1; edits <= most; edits++) {
      const lengths = Array.from({ length: 2 * edits + 1 }, (_, at) => folded.length - edits + at);
      const near = lengths
        .flatMap((length) => byLength.get(length) ?? [])
        .filter((key) => distance(key, folded) === edits);
      if (near.length > 0) return near.length === 1 ? exact.get(near[0]!) : undefined;
    }
    return undefined;
  };
  return (folded) => {
    if (!answers.has(folded)) answers.set(folded, search(folded));
    return answers.get(folded);
  };
}
