import { faultyDocuments } from './faulty-documents.ts';
import { jsonDocument } from './json-document.ts';
import type { JsonReport } from './json-schema.ts';
import { jsonText } from './json-text.ts';
import type { Run } from './run.ts';

/** The report for programs: one JSON object as `schema/report.schema.json` describes it, and a final newline. */
export function json(run: Run): string {
  const report: JsonReport = { schemaVersion: 1, documents: faultyDocuments(run).map(jsonDocument) };
  return `${jsonText(report, 'indented')}\n`;
}
