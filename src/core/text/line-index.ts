import type { Span } from './span.ts';

/** Turns UTF-16 offsets into lines and columns, both from 1. */
export type Lines = Pick<LineIndex, 'lineOf' | 'positionOf'>;

/**
 * Turns offsets of one text into lines and columns. A byte order mark at its start is one of the units that offsets
 * count, and stands in no line: no editor counts it as a column.
 */
export class LineIndex {
  private readonly text: string;
  private starts: Int32Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Line, from 1, that holds a UTF-16 offset. A line ends with LF, CR LF or CR. */
  lineOf(offset: number): number {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Line and column, both from 1, of a UTF-16 offset; columns count UTF-16 units. */
  positionOf(offset: number): { line: number; column: number } {
    const line = this.lineOf(offset);
    return { line, column: Math.max(1, offset - this.starts![line - 1]! + 1) };
  }

  /** The span of a line, from 1, with its ending; empty at the end of the text for a line behind the last. */
  spanOf(line: number): Span {
    this.starts ??= lineStarts(this.text);
    const { length } = this.text;
    return { start: this.starts[line - 1] ?? length, end: this.starts[line] ?? length };
  }

  /** The same for a section of the text: its offsets count from `start`. */
  from(start: number): Lines {
    return {
      lineOf: (offset) => this.lineOf(start + offset),
      positionOf: (offset) => this.positionOf(start + offset),
    };
  }
}

function lineStarts(text: string): Int32Array {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  // Most texts have no CR, and to search for LF alone is many times as fast.
  if (text.includes('\r'))
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
