import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killBuilt, requireBuild, runBuilt } from './built-command.ts';

const FILES = 400;
const ARGS = ['--no-default-dictionaries', '--dict', 'names.yaml', '--no-config', '--write', 'articles'];

/** Long enough that a file which is written piece by piece would be seen half done. */
const OLD = 'Zellinski spoke again, and nobody listened.\n'.repeat(100);
const NEW = OLD.replaceAll('Zellinski', 'Zelensky');

let folder: string;

beforeAll(() => {
  requireBuild();
  folder = mkdtempSync(join(tmpdir(), 'fix-names-kill-'));
  writeFileSync(join(folder, 'names.yaml'), 'version: 1\ntitle: T\ncorrections: { Zellinski: Zelensky }\n');
  mkdirSync(join(folder, 'articles'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function layOut(): void {
  for (let at = 0; at < FILES; at++) writeFileSync(join(folder, `articles/${at}.txt`), OLD);
}

/** How many files are as they were, how many are corrected, which are neither, and what else lies beside them. */
function states() {
  const counts = { old: 0, new: 0, broken: [] as string[], strangers: [] as string[] };
  for (const name of readdirSync(join(folder, 'articles'))) {
    const text = readFileSync(join(folder, 'articles', name), 'utf8');
    if (!/^\d+\.txt$/.test(name)) counts.strangers.push(name);
    else if (text === OLD) counts.old++;
    else if (text === NEW) counts.new++;
    else counts.broken.push(name);
  }
  return counts;
}

describe.each([
  { signal: 'SIGINT', ends: { code: 130, signal: null } },
  { signal: 'SIGTERM', ends: { code: null, signal: 'SIGTERM' } },
  { signal: 'SIGKILL', ends: { code: null, signal: 'SIGKILL' } },
] as const)('--write over many files, ended by $signal at random moments', ({ signal, ends }) => {
  it('leaves each file old or new', async () => {
    let interrupted = 0;
    for (let round = 0; round < 4; round++) {
      layOut();
      const lines = 1 + Math.floor(Math.random() * 0.8 * FILES);
      const delay = Math.random() * 10;
      const args = ['--jobs', `${1 + (round % 2)}`, ...ARGS];
      const { code, signal: by } = await killBuilt(args, folder, { signal, lines, delay });
      const { strangers, ...found } = states();
      const moment = `${signal} ${delay.toFixed(1)} ms after ${lines} lines: ${JSON.stringify(found)}`;
      expect(found.broken, moment).toEqual([]);
      expect(found.old + found.new, moment).toBe(FILES);
      // What cannot be caught may leave the files behind that are just being written; the next run removes them.
      expect(strangers.length, moment).toBeLessThanOrEqual(signal === 'SIGKILL' ? 8 : 0);
      if (found.old === 0) continue;
      interrupted++;
      expect({ code, signal: by }, moment).toEqual(ends);
    }
    expect(interrupted, 'rounds that were interrupted').toBeGreaterThan(0);
    runBuilt(ARGS, folder);
    expect(states()).toEqual({ old: 0, new: FILES, broken: [], strangers: [] });
  }, 120_000);
});
