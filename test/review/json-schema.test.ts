import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { baselineJsonSchema } from '../../scripts/baseline-json-schema.ts';
import { decisionsJsonSchema } from '../../scripts/decisions-json-schema.ts';
import { formatBaseline } from '../../src/review/baseline.ts';

describe.each([
  ['decisions.schema.json', decisionsJsonSchema],
  ['baseline.schema.json', baselineJsonSchema],
])('schema/%s', (name, generated) => {
  it('is what the definition gives (npm run schema)', () => {
    const published = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
    expect(published).toBe(generated());
  });
});

it('the schema of baselines takes what the program writes, and nothing else', () => {
  const { $schema: _, ...schema } = JSON.parse(baselineJsonSchema());
  const isValid = new Ajv().compile(schema);
  const known = { entry: 'Kyiv', surface: 'Kiew', replacement: 'Kyiv', before: 'in', after: '', count: 2 };
  expect(isValid(JSON.parse(formatBaseline(new Map([['a.txt', [known]]]))))).toBe(true);
  expect(isValid({ version: 1, files: { 'a.txt': [{ ...known, count: 0 }] } })).toBe(false);
});
