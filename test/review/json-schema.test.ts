import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decisionsJsonSchema } from '../../scripts/decisions-json-schema.ts';

it('schema/decisions.schema.json is what the definition gives (npm run schema)', () => {
  const published = readFileSync(new URL('../../schema/decisions.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(decisionsJsonSchema());
});
