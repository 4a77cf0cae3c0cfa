import { toJsonSchema } from '@valibot/to-json-schema';
import { BaselineSchema } from '../src/review/baseline.ts';

/** The JSON Schema of baselines, as it stands in `schema/baseline.schema.json`. */
export function baselineJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(BaselineSchema, { typeMode: 'input' });
  const head = { $schema, $id: 'urn:fix-names:schema:baseline:1', title: 'fix-names baseline' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
