import type { Correction, Diagnostic, Finding } from '../core/result/correction.ts';
import { findingsInOrder } from '../core/result/findings-in-order.ts';
import { percent } from '../core/result/percent.ts';
import { type DocumentLines, documentLines } from './document-lines.ts';
import type { FaultyDocument } from './faulty-documents.ts';
import type { Position } from './position.ts';
import { printable } from './printable.ts';
import type { DocumentReport } from './run.ts';
import { diagnosticOf } from './run-fault.ts';

/** One remark of a run in the terms of the tools that gather the results of linters. */
export interface Issue {
  /** What is remarked on: a name of {@link FINDING_RULES}, or the code of a diagnostic or fault. */
  readonly rule: string;
  /** A fault is an error, a correction a warning, what is only suggested a note. */
  readonly severity: 'error' | 'warning' | 'note';
  /** One line for people, safe to print. */
  readonly message: string;
  readonly start: Position;
  /** The place after the span; `start` for a remark on no span. */
  readonly end: Position;
  /** What it tells of; a diagnostic has none. */
  readonly finding?: Finding;
}

/** The rules of corrections and suggestions, each with what it means. */
export const FINDING_RULES: Readonly<Record<Correction['kind'] | 'suggestion', string>> = {
  listed: 'A dictionary lists this spelling of the name as wrong.',
  fuzzy: 'The name is garbled, as its spelling and the article tell.',
  style: 'The house in use writes the name otherwise.',
  suggestion: 'The name may be garbled. This is too doubtful to be corrected unasked.',
};

/** Everything that is remarked on in one document, in text order. */
export function issuesOf(document: DocumentReport): Issue[] {
  const { result } = document;
  const lines = documentLines(document);
  const findings = findingsInOrder(result).map((finding) => findingIssue(finding, lines));
  const diagnostics = result.diagnostics.map((diagnostic) => remarkIssue(diagnostic, 'warning'));
  return [...findings, ...diagnostics].sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
}

/** The same, behind what is wrong with the file. */
export function issuesWithFaults({ document, faults }: FaultyDocument): Issue[] {
  return [...faults.map((fault) => remarkIssue(diagnosticOf(fault), 'error')), ...issuesOf(document)];
}

function remarkIssue({ code, message, line, column }: Diagnostic, severity: 'error' | 'warning'): Issue {
  const start = { line, column };
  return { rule: code, severity, message: printable(message), start, end: start };
}

function findingIssue(finding: Finding, lines: DocumentLines): Issue {
  const { line, column, end, kind, applied } = finding;
  return {
    rule: applied ? kind : 'suggestion',
    severity: applied ? 'warning' : 'note',
    message: findingMessage(finding),
    start: { line, column },
    end: lines.positionOf(end),
    finding,
  };
}

function findingMessage({ surface, replacement, applied, confidence, reason }: Finding): string {
  const claim = applied ? 'should be' : 'may be';
  const doubt = confidence < 1 ? ` (${percent(confidence)})` : '';
  return printable(`“${surface}” ${claim} “${replacement}”${doubt}: ${reason}`);
}
