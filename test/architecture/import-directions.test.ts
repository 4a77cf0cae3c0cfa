import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaches } from './import-rules.ts';
import type { Module } from './module.ts';

const ROOT = new URL('../../', import.meta.url);

function sources(): Module[] {
  return readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));
}

function faults(path: string, text: string): string[] {
  return breaches([{ path, text }]);
}

describe('the rules', () => {
  it.each([
    ['src/core/text/a.ts', "import { b } from './b.ts';"],
    ['src/core/text/a.ts', "import { distance } from 'fastest-levenshtein';"],
    ['src/core/spelling/a.ts', "import type { Span } from '../text/span.ts';"],
    ['src/core/writing/a.ts', "import { b } from '../text/b.ts';"],
    ['src/report/a.ts', "import type { Span } from '../core/span.ts';"],
    ['src/fix.ts', "export { b } from './formats/b.ts';"],
    ['src/io/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/io/dictionaries/a.ts', "import { B } from '../b.ts';"],
    ['src/cli/a.ts', "const { write } = await import('../io/write.ts');"],
    ['src/cli/commands/interactive/a.ts', "import { b } from '../b.ts';"],
    ['src/cli/a.ts', "import { parseArgs } from 'node:util';"],
    ['src/core/text/a.ts', "// import 'node:fs' and Math.random() in words are no breach"],
    ['src/core/text/a.ts', "const text = 'console.log';"],
    ['src/io/a.ts', 'export const now = () => Date.now();'],
    ['src/core/text/a.ts', 'export const random = (shop: { random(): number }) => shop.random();'],
  ])('%s may say %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  it.each([
    ['src/core/text/a.ts', "import { b } from '../../report/b.ts';"],
    ['src/core/text/a.ts', "import type { B } from '../../fix.ts';"],
    ['src/core/text/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/text/a.ts', "import path from 'path';"],
    ['src/core/text/a.ts', "import 'yaml';"],
    ['src/core/text/a.ts', "export * from '../../dictionary/b.ts';"],
    ['src/core/text/a.ts', "const b = await import('../../io/b.ts');"],
    ['src/core/text/a.ts', "import { b } from './b';"],
    ['src/core/text/a.ts', "import { b } from './b.js';"],
    ['src/core/text/a.ts', "import { b } from '../../../scripts/b.ts';"],
    ['src/core/text/a.ts', 'export const now = Date.now();'],
    ['src/core/text/a.ts', 'export const now = new Date();'],
    ['src/core/text/a.ts', "import { b } from '../spelling/b.ts';"],
    ['src/core/data/a.ts', "import type { B } from '../model/b.ts';"],
    ['src/core/readings/a.ts', "import { b } from '../evidence/b.ts';"],
    ['src/core/result/a.ts', "import { b } from '../decision/b.ts';"],
    ['src/core/a.ts', ''],
    ['src/core/stray/a.ts', ''],
    ['src/report/a.ts', "import { b } from '../dictionary/b.ts';"],
    ['src/dictionary/a.ts', "import { b } from '../formats/b.ts';"],
    ['src/formats/a.ts', "import { b } from '../report/b.ts';"],
    ['src/formats/a.ts', 'console.log(1);'],
    ['src/fix.ts', "import { b } from './io/b.ts';"],
    ['src/index.ts', "export * from './io/b.ts';"],
    ['src/io/a.ts', "import { b } from './files/b.ts';"],
    ['src/io/process/a.ts', "import { b } from '../paths/b.ts';"],
    ['src/io/records/a.ts', "import { b } from '../files/b.ts';"],
    ['src/io/stray/a.ts', ''],
    ['src/io/a.ts', "import { fix } from '../fix.ts';"],
    ['src/io/a.ts', "import { main } from '../cli/main.ts';"],
    ['src/cli/modes/a.ts', "import { b } from '../batch/b.ts';"],
    ['src/cli/settings/a.ts', "const { b } = await import('../fixers/b.ts');"],
    ['src/cli/commands/interactive/a.ts', "import { main } from '../../main.ts';"],
    ['src/cli/stray/a.ts', ''],
    ['src/cli/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/cli/a.ts', "import { pipeline } from 'node:stream/promises';"],
    ['src/cli/a.ts', 'process.exit(1);'],
    ['src/stray/a.ts', ''],
  ])('%s must not say %s', (path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });
});

describe('the source', () => {
  it('is found', () => {
    expect(sources().map(({ path }) => path)).toContain('src/core/text/span.ts');
  });

  it('keeps to the rules', () => {
    expect(breaches(sources())).toEqual([]);
  });
});
