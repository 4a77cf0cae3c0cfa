import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAction } from './run-action.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/integrations.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => parse(yaml));

/** Everything below a value that is an object, itself among it. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
}

const all = examples.flatMap(objectsIn);

it('gives the Action inputs that it has', () => {
  const steps = all.filter(({ uses }) => uses === 'OWNER/fix-names@REVISION');
  const given = new Set(steps.flatMap((step) => Object.keys(step.with ?? {})));
  expect([...given].sort()).toEqual(Object.keys(readAction().inputs).sort());
});

it('tells of every input and output of the Action, and of no other', () => {
  const { inputs, outputs } = readAction();
  const section = page.slice(page.indexOf('## GitHub Actions'), page.indexOf('## GitLab CI'));
  const names = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  expect(names).toEqual([...Object.keys(inputs), ...Object.keys(outputs)]);
});

it('names every hook, and uses one that there is', () => {
  const ids = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')).map(({ id }: { id: string }) => id);
  const section = page.slice(page.indexOf('## pre-commit'), page.indexOf('## lint-staged'));
  expect([...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)).toEqual(ids);
  const used = all.flatMap(({ hooks }) => (Array.isArray(hooks) ? hooks.map(({ id }) => id) : []));
  expect(used).toEqual([ids[0]]);
});
