import type { ChalkInstance } from 'chalk';
import type { Finding } from '../core/result/correction.ts';
import { type Display, displayFor } from './display.ts';
import { documentName } from './document-name.ts';
import { fileTable } from './file-table.ts';
import { correctionLines, place, suggestionLines } from './finding-lines.ts';
import { paintFor } from './paint.ts';
import { printable } from './printable.ts';
import { groupRepeated, type Repeated } from './repeated.ts';
import type { DocumentReport, ReportOptions, Run } from './run.ts';
import { faultName, faultsTitle } from './run-fault.ts';
import { summary } from './summary.ts';

/**
 * The report for people: each correction as a word diff in its line with entry, kind, confidence and reason, what was
 * only suggested, diagnostics, faults, and a summary. Readable without colour; safe to print whatever the text holds.
 */
export function pretty(run: Run, options: ReportOptions): string {
  const sections = prettySections(run.documents, options);
  const paint = paintFor(options);
  const closing = [...faultLines(run, paint), ...fileTable(run), `${paint.bold(summary(run))}\n`];
  return [...(sections === '' ? [] : [sections]), ...closing].join('\n');
}

/** The part of the report about some documents. Reports of parts in turn, and then one of the summary, are the whole. */
export function prettySections(documents: readonly DocumentReport[], options: ReportOptions): string {
  const display = displayFor(options);
  return documents
    .map((document) => documentLines(document, options, display))
    .filter((lines) => lines.length)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function faultLines({ faults = [] }: Run, paint: ChalkInstance): string[] {
  if (faults.length === 0) return [];
  const lines = faults.map((fault) => paint.red(`  ${printable(`${faultName(fault)}: ${fault.message}`)}`));
  return [`${[paint.bold.underline(faultsTitle(faults)), ...lines].join('\n')}\n`];
}

function documentLines(document: DocumentReport, options: ReportOptions, display: Display): string[] {
  const { paint } = display;
  const { corrections, suggestions, diagnostics } = document.result;
  const lines = [
    ...grouped(corrections, options).flatMap((group) => correctionLines(group, document.source, display)),
    ...grouped(suggestions, options).flatMap((group) => suggestionLines(group, document.source, display)),
    ...diagnostics.map((note) => paint.yellow(`${place(note)}${printable(`${note.code}: ${note.message}`)}`)),
  ];
  return lines.length > 0 ? [paint.bold.underline(printable(documentName(document))), ...lines] : [];
}

function grouped<F extends Finding>(findings: readonly F[], options: ReportOptions): Repeated<F>[] {
  return options.detail === 'verbose' ? findings.map((first) => ({ first, others: [] })) : groupRepeated(findings);
}
