import type { Finding } from '../core/result/correction.ts';
import { findingsInOrder } from '../core/result/findings-in-order.ts';
import { printable } from './printable.ts';
import type { DocumentReport, Run } from './run.ts';

const COLUMNS = [
  'path',
  'line',
  'column',
  'state',
  'kind',
  'confidence',
  'surface',
  'replacement',
  'entry',
  'runner-up',
  'reason',
] as const;

/** A table for spreadsheets (RFC 4180), a row for each finding. No cell can be taken for a formula. */
export function csv({ documents }: Run): string {
  const rows = [COLUMNS, ...documents.flatMap(documentRows)];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function documentRows({ path, result }: DocumentReport): (string | number)[][] {
  return findingsInOrder(result).map((finding) => row(path, finding));
}

function row(path: string, finding: Finding): (string | number)[] {
  const { line, column, applied, kind, confidence, surface, replacement, entry, runnerUp, reason } = finding;
  const state = applied ? 'correction' : 'suggestion';
  return [path, line, column, state, kind, confidence, surface, replacement, entry, runnerUp?.name ?? '', reason];
}

/** A spreadsheet takes a cell that begins so for a formula, and may run it. The wide signs are those of Japanese. */
const FORMULA = /^[=+\-@＝＋－＠]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = printable(value).replace(FORMULA, "'$&");
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
