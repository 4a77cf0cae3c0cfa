import { countFiles, findingsIn } from './count-files.ts';
import type { Run } from './run.ts';
import { table } from './table.ts';

/** Files that the table names; the rest are counted. */
const FILES_NAMED = 20;

/** The files with most findings, counted, where there are several: a text of lines, or none. */
export function fileTable({ documents, earlier }: Run): string[] {
  const files = [...countFiles(documents, earlier)].filter(([, file]) => findingsIn(file) > 0);
  if (files.length < 2) return [];
  const named = files.sort(([, a], [, b]) => findingsIn(b) - findingsIn(a)).slice(0, FILES_NAMED);
  const rows = named.map(([label, { corrections, suggestions }]) => ({ counts: [corrections, suggestions], label }));
  const more = files.length - named.length;
  const others = `${more.toLocaleString('en')} more ${more === 1 ? 'file' : 'files'}`;
  return [table(['corrections', 'suggestions'], rows) + (more > 0 ? `and ${others}\n` : '')];
}
