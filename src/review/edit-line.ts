import { graphemes } from '../report/graphemes.ts';
import type { Key } from './key.ts';

/** A line being edited: what stands before the cursor and what stands after it, as a reader sees characters. */
export interface EditLine {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A line with the cursor at its end. */
export function editLine(text: string): EditLine {
  return { before: graphemes(text), after: [] };
}

/** The text of a line. */
export function lineText({ before, after }: EditLine): string {
  return [...before, ...after].join('');
}

/** The line after a key. A key that means nothing here leaves it as it is. */
export function pressInLine(line: EditLine, key: Key): EditLine {
  const edit = EDITS[key.ctrl ? `ctrl-${key.name}` : key.name];
  if (edit) return edit(line);
  if (key.ctrl || key.text === '' || CONTROL.test(key.text)) return line;
  // What is typed may join with the character before it, as an accent does.
  return { ...line, before: graphemes(line.before.join('') + key.text) };
}

const CONTROL = /[\p{Cc}\u2028\u2029]/u;

const toStart = (line: EditLine): EditLine => ({ before: [], after: [...line.before, ...line.after] });
const toEnd = (line: EditLine): EditLine => ({ before: [...line.before, ...line.after], after: [] });

const EDITS: Readonly<Record<string, (line: EditLine) => EditLine>> = {
  backspace: ({ before, after }) => ({ before: before.slice(0, -1), after }),
  delete: ({ before, after }) => ({ before, after: after.slice(1) }),
  left: ({ before, after }) => ({ before: before.slice(0, -1), after: [...before.slice(-1), ...after] }),
  right: ({ before, after }) => ({ before: [...before, ...after.slice(0, 1)], after: after.slice(1) }),
  home: toStart,
  end: toEnd,
  'ctrl-a': toStart,
  'ctrl-e': toEnd,
  'ctrl-k': ({ before }) => ({ before, after: [] }),
  'ctrl-u': ({ after }) => ({ before: [], after }),
  'ctrl-w': ({ before, after }) => ({ before: withoutLastWord(before), after }),
};

function withoutLastWord(letters: readonly string[]): string[] {
  return graphemes(letters.join('').replace(/\S+\s*$/u, ''));
}
