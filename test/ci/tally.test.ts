import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TALLY = fileURLToPath(new URL('../../.ci/tally.mjs', import.meta.url));
const GREEN = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const RED = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const BROKEN = { status: 'failed', assertionResults: [] };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function tally(text: string): { status: number | null; line: string } {
  const file = join(folder, 'results.json');
  writeFileSync(file, text);
  const { status, stdout } = spawnSync(process.execPath, [TALLY, file], { encoding: 'utf8' });
  return { status, line: stdout };
}

describe('the closing line', () => {
  it.each([
    ['all passed', { numPassedTests: 7, numFailedTests: 0, testResults: [GREEN] }, '7 passed, 0 failed\n', 0],
    ['one failed', { numPassedTests: 6, numFailedTests: 1, testResults: [GREEN, RED] }, '6 passed, 1 failed\n', 1],
    [
      'a file that did not load',
      { numPassedTests: 7, numFailedTests: 0, testResults: [BROKEN] },
      '7 passed, 1 failed\n',
      1,
    ],
    ['no test at all', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, '0 passed, 0 failed\n', 1],
  ])('on %s', (_title, report, line, status) => {
    expect(tally(JSON.stringify(report))).toEqual({ line, status });
  });

  it('on a runner that died before it reported', () => {
    expect(tally('')).toEqual({ line: '0 passed, 1 failed\n', status: 1 });
  });
});
