import { printable } from './printable.ts';

/** One row of a table: numbers to the left of what they count. */
export interface TableRow {
  readonly counts: readonly number[];
  readonly label: string;
}

/**
 * A table for people, in plain text: columns of numbers under their headings, ranged right, the label last, so that long
 * ones need not be cut. Every line ends with `\n`.
 */
export function table(headings: readonly string[], rows: readonly TableRow[]): string {
  const cells = rows.map(({ counts }) => counts.map((count) => count.toLocaleString('en')));
  const widths = headings.map((heading, at) => Math.max(heading.length, ...cells.map((row) => row[at]!.length)));
  const line = (row: readonly string[], label: string): string =>
    `${row.map((cell, at) => cell.padStart(widths[at]!)).join('  ')}  ${printable(label)}`.trimEnd();
  return [line(headings, ''), ...cells.map((row, at) => line(row, rows[at]!.label))]
    .map((text) => `${text}\n`)
    .join('');
}
