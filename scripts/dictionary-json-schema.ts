import { toJsonSchema } from '@valibot/to-json-schema';
import { DictionarySchema } from '../src/dictionary/schema.ts';

/** The JSON Schema of the dictionary format, as it stands in `schema/dictionary.schema.json`. */
export function dictionaryJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(DictionarySchema, { typeMode: 'input' });
  const head = { $schema, $id: 'urn:fix-names:schema:dictionary:1', title: 'fix-names dictionary' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
