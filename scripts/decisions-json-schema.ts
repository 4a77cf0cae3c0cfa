import { toJsonSchema } from '@valibot/to-json-schema';
import { DecisionsSchema } from '../src/review/decision.ts';

/** The JSON Schema of files of decisions, as it stands in `schema/decisions.schema.json`. */
export function decisionsJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(DecisionsSchema, { typeMode: 'input' });
  const head = { $schema, $id: 'urn:fix-names:schema:decisions:1', title: 'fix-names decisions' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
