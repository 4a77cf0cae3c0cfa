import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonReportLineSchema, jsonReportSchema } from '../src/report/json-schema.ts';

/** The published JSON Schema of the JSON report, as the text of its file. */
export function reportSchemaText(): string {
  return schemaText(jsonReportSchema, 'Report of fix-names');
}

/** The same for a line of the JSON Lines report. */
export function reportLineSchemaText(): string {
  return schemaText(jsonReportLineSchema, 'Report of fix-names on one document');
}

/** That the type is read-only is nothing that a JSON Schema could say. */
function schemaText(definition: Parameters<typeof toJsonSchema>[0], title: string): string {
  const { $schema, ...schema } = toJsonSchema(definition, { target: 'draft-2020-12', ignoreActions: ['readonly'] });
  return `${JSON.stringify({ $schema, title, ...schema }, undefined, 2)}\n`;
}
