import type { Correction, Suggestion } from '../core/correction.ts';
import type { JsonReport } from './json-schema.ts';
import type { DocumentReport, Run } from './run.ts';

/** The report for programs: one JSON object as `schema/report.schema.json` describes it, and a final newline. */
export function json(run: Run): string {
  const report: JsonReport = { schemaVersion: 1, documents: run.documents.map(documentObject) };
  return `${JSON.stringify(report, undefined, 2).replace(RAW_CONTROLS, unicodeEscape)}\n`;
}

/** Controls that JSON allows as they are but a terminal may obey. They can only stand inside strings. */
const RAW_CONTROLS = /[\u007F-\u009F\u2028\u2029]/g;

function documentObject({ path, record, result }: DocumentReport): JsonReport['documents'][number] {
  return {
    path,
    ...(record ? { record: { line: record.line, field: record.field } } : {}),
    corrections: result.corrections.map((correction) => ({ ...finding(correction), applied: true })),
    suggestions: result.suggestions.map((suggestion) => ({
      ...finding(suggestion),
      applied: false,
      candidates: suggestion.candidates.map(({ name, confidence }) => ({ name, confidence })),
    })),
    diagnostics: result.diagnostics.map(({ code, message, line, column }) => ({ code, message, line, column })),
  };
}

function finding({
  start,
  end,
  line,
  column,
  surface,
  replacement,
  entry,
  kind,
  confidence,
  reason,
}: Correction | Suggestion) {
  return { start, end, line, column, surface, replacement, entry, kind, confidence, reason };
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
