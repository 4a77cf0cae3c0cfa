import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonReportSchema } from '../src/report/json-schema.ts';

/** The published JSON Schema of the JSON report, as the text of its file. */
export function reportSchemaText(): string {
  const { $schema, ...schema } = toJsonSchema(jsonReportSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, title: 'Report of fix-names', ...schema }, undefined, 2)}\n`;
}
