import type { Finding } from '../core/result/correction.ts';
import { type DocumentLines, documentLines } from './document-lines.ts';
import type { FaultyDocument } from './faulty-documents.ts';
import type { JsonDocument } from './json-schema.ts';
import type { DocumentReport } from './run.ts';
import { diagnosticOf } from './run-fault.ts';
import { offsetCounter } from './text-offsets.ts';

/** One document of a run as the JSON reports have it, its keys in their order. */
export function jsonDocument({ document, faults }: FaultyDocument): JsonDocument {
  const { path, record, result } = document;
  const { corrections, suggestions, diagnostics } = result;
  const lines = documentLines(document);
  return {
    path,
    ...(record ? { record: { line: record.line, field: record.field } } : {}),
    corrections: withPlaces(document, lines, corrections).map(([correction, place]) => ({
      ...place,
      ...judgement(correction),
      applied: true,
    })),
    suggestions: withPlaces(document, lines, suggestions).map(([suggestion, place]) => ({
      ...place,
      ...judgement(suggestion),
      applied: false,
      candidates: suggestion.candidates.map(({ name, confidence }) => ({ name, confidence })),
    })),
    diagnostics: [...faults.map(diagnosticOf), ...diagnostics].map(({ code, message, line, column }) => ({
      code,
      message,
      line,
      column,
    })),
  };
}

type Location = Pick<
  JsonDocument['corrections'][number],
  'start' | 'end' | 'line' | 'column' | 'endLine' | 'endColumn' | 'codePoints' | 'bytes'
>;

/** Findings in text order, each with its place in every unit. */
function withPlaces<F extends Finding>(
  document: DocumentReport,
  lines: DocumentLines,
  findings: readonly F[],
): [F, Location][] {
  const offsetAt = offsetCounter(document);
  return findings.map((finding) => {
    const { start, end, line, column } = finding;
    const last = lines.positionOf(end);
    const [from, to] = [offsetAt(start), offsetAt(end)];
    const place = {
      start,
      end,
      line,
      column,
      endLine: last.line,
      endColumn: last.column,
      codePoints: { start: from.codePoints, end: to.codePoints },
      bytes: { start: from.bytes, end: to.bytes },
    };
    return [finding, place];
  });
}

function judgement(finding: Finding) {
  const { surface, replacement, entry, kind, confidence, reason, evidence, runnerUp = null } = finding;
  return { surface, replacement, entry, kind, confidence, reason, evidence, runnerUp };
}
