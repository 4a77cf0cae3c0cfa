import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftOvers } from '../../../src/io/files/remove-left-overs.ts';
import { isLeftOver, temporaryName } from '../../../src/io/files/temporary-name.ts';

/** The number of a process that has ended. */
const GONE = spawnSync(process.execPath, ['-e', '0']).pid;

function nameOf(pid: number, time = Date.now()): string {
  return temporaryName().replace(/-\d+-[0-9a-z]+-([0-9a-z]+)\.tmp$/, `-${pid}-${time.toString(36)}-$1.tmp`);
}

it('is another name each time', () => {
  expect(new Set(Array.from({ length: 100 }, temporaryName)).size).toBe(100);
});

it.each([
  ['of a process that has ended', nameOf(GONE), true],
  ['of this one', temporaryName(), false],
  ['of an earlier one with the same number', nameOf(process.pid, Date.now() - 86_400_000), true],
  ['of another one that runs', nameOf(process.ppid), false],
  ['of another machine', nameOf(GONE).replace(hostname(), `${hostname()}-2`), false],
  ['of something else', `.fix-names-${GONE}.txt`, false],
])('tells whether a file was left behind: %s', (_whose, name, expected) => {
  expect(isLeftOver(name)).toBe(expected);
});

it('removes nothing but what was left behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fix-names-left-'));
  try {
    const kept = [nameOf(process.ppid), 'a.txt', '.fix-names-notes.tmp'];
    for (const name of [nameOf(GONE), ...kept]) writeFileSync(join(folder, name), 'x');
    expect(await removeLeftOvers(folder)).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual([...kept].sort());
    expect(await removeLeftOvers(join(folder, 'missing'))).toEqual([]);
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
