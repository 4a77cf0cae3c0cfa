import type { Span } from '../core/text/span.ts';
import { endOfLine, type LineEnd } from './line-end.ts';

/** Where a cell stands in the source of its record, without its quotation marks. */
export interface CellSpan extends Span {
  readonly quoted: boolean;
}

/**
 * The cells of a record whose end is known, with or without a line ending. A quotation mark opens a cell only at its
 * start, is doubled inside, and closes it only before a delimiter or the end: anywhere else it is a letter like others.
 */
export function cellSpans(source: string, delimiter: string, lineEnd: LineEnd): CellSpan[] {
  const end = endOfLine(source, lineEnd);
  const cells: CellSpan[] = [];
  let at = 0;
  for (;;) {
    const cell = quotedCell(source, at, end, delimiter) ?? bareCell(source, at, end, delimiter);
    cells.push(cell);
    const after = cell.end + (cell.quoted ? 1 : 0);
    if (after >= end) return cells;
    at = after + delimiter.length;
  }
}

function quotedCell(source: string, at: number, end: number, delimiter: string): CellSpan | undefined {
  if (at >= end || source[at] !== '"') return undefined;
  const close = closingMark(source, at + 1);
  if (close < 0 || close >= end) return undefined;
  const closes = close + 1 === end || source.startsWith(delimiter, close + 1);
  return closes ? { start: at + 1, end: close, quoted: true } : undefined;
}

function closingMark(source: string, from: number): number {
  let mark = source.indexOf('"', from);
  while (mark >= 0 && source[mark + 1] === '"') mark = source.indexOf('"', mark + 2);
  return mark;
}

function bareCell(source: string, start: number, end: number, delimiter: string): CellSpan {
  const next = source.indexOf(delimiter, start);
  return { start, end: next < 0 || next > end ? end : next, quoted: false };
}
