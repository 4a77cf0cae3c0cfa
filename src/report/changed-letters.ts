import { graphemes } from './graphemes.ts';

/** A run of letters of one side of a change. */
export interface LetterRun {
  readonly text: string;
  /** Whether the other side lacks these letters. */
  readonly state: 'kept' | 'changed';
}

/** Both sides of a change, each as runs of letters which joined are the whole side. */
export interface ChangedLetters {
  readonly before: readonly LetterRun[];
  readonly after: readonly LetterRun[];
}

/** Letters of both sides multiplied; a longer pair is no name and is shown as changed whole. */
const LARGEST_TABLE = 10_000;

/** Which letters a change takes away and which it puts in, by the longest common subsequence of graphemes. */
export function changedLetters(before: string, after: string): ChangedLetters {
  if (before.length * after.length > LARGEST_TABLE) return { before: whole(before), after: whole(after) };
  const old = graphemes(before);
  const fresh = graphemes(after);
  const table = commonLengths(old, fresh);
  const keptOld = new Set<number>();
  const keptFresh = new Set<number>();
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    if (old[i] === fresh[j]) {
      keptOld.add(i++);
      keptFresh.add(j++);
    } else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return { before: runs(old, keptOld), after: runs(fresh, keptFresh) };
}

/** `table[i][j]`: length of the longest common subsequence of the ends from `i` and from `j`. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      table[i]![j] = old[i] === fresh[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}

function runs(letters: readonly string[], kept: ReadonlySet<number>): LetterRun[] {
  const found: { text: string; state: LetterRun['state'] }[] = [];
  letters.forEach((letter, index) => {
    const state = kept.has(index) ? 'kept' : 'changed';
    const last = found.at(-1);
    if (last?.state === state) last.text += letter;
    else found.push({ text: letter, state });
  });
  return found;
}

function whole(text: string): LetterRun[] {
  return [{ text, state: 'changed' }];
}
