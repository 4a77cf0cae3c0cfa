import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { formatBaseline } from '../../src/review/baseline.ts';

it('the schema of baselines takes what the program writes, and nothing else', () => {
  const published = readFileSync(new URL('../../schema/baseline.schema.json', import.meta.url), 'utf8');
  const { $schema: _, ...schema } = JSON.parse(published);
  const isValid = new Ajv().compile(schema);
  const known = { entry: 'Kyiv', surface: 'Kiew', replacement: 'Kyiv', before: 'in', after: '', count: 2 };
  expect(isValid(JSON.parse(formatBaseline(new Map([['a.txt', [known]]]))))).toBe(true);
  expect(isValid({ version: 1, files: { 'a.txt': [{ ...known, count: 0 }] } })).toBe(false);
});
