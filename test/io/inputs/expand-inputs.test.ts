import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandInputs } from '../../../src/io/inputs/expand-inputs.ts';
import { type IgnoreRules, NO_IGNORE_RULES } from '../../../src/io/inputs/ignore-rules.ts';

/** Whom modes keep out, as they do not root. */
const NOBODY = 65534;

const isRoot = process.geteuid?.() === 0;

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'fix-names-expand-'));
  chmodSync(cwd, 0o755);
  for (const folder of ['s/bad', 's/ok', 'only/bad']) mkdirSync(join(cwd, folder), { recursive: true });
  for (const folder of ['s/bad', 'only/bad']) chmodSync(join(cwd, folder), 0);
  writeFileSync(join(cwd, 's/ok/a.txt'), 'text');
  if (isRoot) process.seteuid?.(NOBODY);
});

afterAll(() => {
  if (isRoot) process.seteuid?.(0);
  for (const folder of ['s/bad', 'only/bad']) chmodSync(join(cwd, folder), 0o755);
  rmSync(cwd, { recursive: true });
});

async function expand(text: string, rules: IgnoreRules = NO_IGNORE_RULES) {
  const { inputs, faults } = await expandInputs([{ text, from: 'command line' }], {
    cwd,
    rules: async () => rules,
    named: 'taken',
    unmatched: 'fault',
    stdinPath: '<stdin>',
  });
  return { paths: inputs.map(({ path }) => path), faults };
}

// Windows has no such modes.
describe.skipIf(process.platform === 'win32')('a folder that cannot be read', () => {
  const fault = { argument: 's/bad', message: 'permission denied' };

  it.each(['s', 's/**/*.txt'])('is a fault of its own, beside what else %s leads to', async (argument) => {
    expect(await expand(argument)).toEqual({ paths: ['s/ok/a.txt'], faults: [fault] });
  });

  it.each(['only', 'only/**/*.txt'])(
    'is all that is wrong with %s, which might have matched in it',
    async (argument) => {
      const faults = [{ argument: 'only/bad', message: 'permission denied' }];
      expect(await expand(argument)).toEqual({ paths: [], faults });
    },
  );

  it('is told as the argument that it is', async () => {
    expect(await expand('s/bad')).toEqual({ paths: [], faults: [fault] });
  });

  it.each(['s', 's/**/*.txt'])('is nothing to tell where the rules leave it out of %s', async (argument) => {
    const rules: IgnoreRules = { in: async () => (path) => path.endsWith('/bad/') };
    expect(await expand(argument, rules)).toEqual({ paths: ['s/ok/a.txt'], faults: [] });
  });
});
