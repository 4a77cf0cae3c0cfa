import { faultyDocuments } from './faulty-documents.ts';
import { jsonDocument } from './json-document.ts';
import type { JsonReportLine } from './json-schema.ts';
import { jsonText } from './json-text.ts';
import type { Run } from './run.ts';

/** JSON Lines: a line for each document, as `schema/report-line.schema.json` describes it. */
export function jsonl(run: Run): string {
  return faultyDocuments(run)
    .map((document): JsonReportLine => ({ schemaVersion: 1, ...jsonDocument(document) }))
    .map((line) => `${jsonText(line, 'one line')}\n`)
    .join('');
}
