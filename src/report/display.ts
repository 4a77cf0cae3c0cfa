import type { ChalkInstance } from 'chalk';
import { paintFor } from './paint.ts';
import type { ReportOptions } from './run.ts';

/** What lines for people are shown on. */
export interface Display {
  readonly paint: ChalkInstance;
  /** Letters that have room in a line; infinite where nothing wraps them. */
  readonly columns: number;
}

/** The display that the options describe. */
export function displayFor({ color, columns = Infinity }: Pick<ReportOptions, 'color' | 'columns'>): Display {
  return { paint: paintFor({ color }), columns };
}

const INDENT = ' '.repeat(10);

/** Letters in a line behind the indentation: on a narrow display they wrap anyway, and should not be cut to nothing. */
const LEAST_ROOM = 24;

/** Letters that have room behind the indentation of an {@link indented} line. */
export function roomIn({ columns }: Display): number {
  return Math.max(LEAST_ROOM, columns - INDENT.length);
}

/** A line below what it belongs to. */
export function indented(text: string): string {
  return `${INDENT}${text}`;
}

/** A text of words as lines below what they belong to, none longer than has room if a word ends before. */
export function indentedLines(text: string, display: Display): string[] {
  const room = roomIn(display);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map(indented);
}
