import type { RecordFormatName } from './format-name.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the cells of a table: a tabulator in TSV, in CSV whichever of the usual ones its first line has most of. */
export function delimiterOf(format: RecordFormatName, firstLine: string): string {
  if (format === 'tsv') return '\t';
  const bare = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
