import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BYTES_A_JOB, chooseJobs } from '../../../src/cli/batch/choose-jobs.ts';
import type { FormatName } from '../../../src/formats/format-name.ts';
import type { Input } from '../../../src/io/inputs/input.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-jobs-'));
  writeFileSync(join(folder, 'small.txt'), 'a few words');
  writeFileSync(join(folder, 'large.txt'), Buffer.alloc(BYTES_A_JOB, 'a'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function inputs(name: string, count: number, format: FormatName = 'text'): Map<Input, FormatName> {
  const file = { from: 'file', path: name, file: join(folder, name), below: name } as const;
  return new Map(Array.from({ length: count }, () => [{ ...file }, format]));
}

describe('chooseJobs', () => {
  it('starts no thread for a small run', () => {
    expect(chooseJobs(undefined, inputs('small.txt', 200))).toBe(1);
  });

  it('gives a large run the processors that there are', () => {
    expect(chooseJobs(undefined, inputs('large.txt', 100))).toBe(Math.min(availableParallelism(), 16));
  });

  it('never has more threads than documents, nor one for standard input', () => {
    expect(chooseJobs(8, inputs('small.txt', 3))).toBe(3);
    expect(chooseJobs(8, new Map([[{ from: 'stdin', path: '<stdin>' }, 'text']]))).toBe(1);
  });

  it('takes no number of documents for one of records', () => {
    expect(chooseJobs(8, inputs('small.txt', 1, 'jsonl'))).toBe(8);
    expect(chooseJobs(undefined, inputs('small.txt', 1, 'csv'))).toBe(1);
  });

  it('does as it is told', () => {
    expect(chooseJobs(7, inputs('small.txt', 10))).toBe(7);
    expect(chooseJobs(1, inputs('large.txt', 100))).toBe(1);
  });

  it('leaves what is missing to whoever reads it', () => {
    expect(chooseJobs(undefined, inputs('missing.txt', 10))).toBe(1);
  });
});
