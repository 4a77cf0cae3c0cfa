import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../../scripts/schemas/json-schemas.ts';

it('schema/ is what the definitions give (npm run schema writes it)', () => {
  const folder = new URL('../../../schema/', import.meta.url);
  const published = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
  expect(published).toEqual(jsonSchemas());
});
