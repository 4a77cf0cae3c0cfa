import { toJsonSchema } from '@valibot/to-json-schema';
import { ConfigSchema } from '../src/cli/config/schema.ts';

/** The JSON Schema of configurations, as it stands in `schema/config.schema.json`. */
export function configJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(ConfigSchema, { typeMode: 'input' });
  const head = { $schema, $id: 'urn:fix-names:schema:config:1', title: 'fix-names configuration' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
