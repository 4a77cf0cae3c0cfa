import type { Run } from './run.ts';
import { type TableRow, table } from './table.ts';

/** Files that the table names; the rest are counted. */
const FILES_NAMED = 20;

/** The files with most findings, counted, where there are several: a text of lines, or none. */
export function fileTable({ documents }: Run): string[] {
  const rows = documents
    .map(({ path, result }): TableRow => {
      return { counts: [result.corrections.length, result.suggestions.length], label: path };
    })
    .filter((row) => total(row) > 0);
  if (rows.length < 2) return [];
  const named = [...rows].sort((a, b) => total(b) - total(a)).slice(0, FILES_NAMED);
  const more = rows.length - named.length;
  const files = `${more.toLocaleString('en')} more ${more === 1 ? 'file' : 'files'}`;
  return [table(['corrections', 'suggestions'], named) + (more > 0 ? `and ${files}\n` : '')];
}

function total({ counts }: TableRow): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
