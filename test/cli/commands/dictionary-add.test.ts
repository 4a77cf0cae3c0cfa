import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runMain } from '../run-main.ts';

it('loses nothing when several runs add to a dictionary at once', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'fix-names-add-'));
  try {
    writeFileSync(join(cwd, 'own.yaml'), 'corrections:\n  Zz: Yy\n');
    const options = ['--no-default-dictionaries', 'dictionary', 'add', '--to', 'own.yaml'];
    const add = (from: string) => runMain([...options, from, 'Parallel Vorb'], { cwd });
    const results = await Promise.all(['Ana Vorb', 'Bo Vorb', 'Carl Vorb', 'Bo Vorb'].map(add));
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readFileSync(join(cwd, 'own.yaml'), 'utf8')).toBe(
      'corrections:\n  Ana Vorb: Parallel Vorb\n  Bo Vorb: Parallel Vorb\n  Carl Vorb: Parallel Vorb\n  Zz: Yy\n',
    );
    expect(readdirSync(cwd)).toEqual(['own.yaml']);
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
