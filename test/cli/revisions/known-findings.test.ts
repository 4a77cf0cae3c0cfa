import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from '../run-main.ts';

const OPTIONS = ['--no-default-dictionaries', '--dict', 'names.yaml', '--check'];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-baseline-'));
  mkdirSync(join(folder, 'in'));
  write('names.yaml', 'version: 1\ncorrections: { Zellinski: Zelensky, Vian: Fidan }\n');
  write('in/a.txt', 'Zellinski spoke first.\nThen Vian left.\n');
  write('in/b.txt', 'Nobody saw Vian there.\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, path), text);
}

function baseline(): string {
  return readFileSync(join(folder, 'known.json'), 'utf8');
}

async function check(...args: readonly string[]) {
  const { code, stdout, stderr } = await runMain([...OPTIONS, ...args], { cwd: folder });
  return { code, stderr, report: stdout.toString() };
}

function update(...paths: readonly string[]) {
  return check('--baseline', 'known.json', '--update-baseline', ...paths);
}

describe('--baseline', () => {
  it('passes over what is known, also when it has moved, and tells how much', async () => {
    await update('in');
    write('in/a.txt', 'A new beginning.\n\nThen Vian left.\nZellinski spoke first.\n');
    expect(await check('--baseline', 'known.json', 'in')).toEqual({
      code: 0,
      report: 'nothing to correct in 2 files\n',
      stderr: 'fix-names: 3 findings not shown: known to the baseline\n',
    });
  });

  it('shows and counts what is new', async () => {
    await update('in');
    write('in/b.txt', 'Nobody saw Vian there.\nNobody saw Vian there.\nVian came late.\n');
    const { code, report } = await check('--baseline', 'known.json', 'in');
    expect(code).toBe(1);
    expect(report).toContain('2 corrections in 1 file');
    expect((await check('--max-corrections', '2', '--baseline', 'known.json', 'in')).code).toBe(0);
  });

  it('loses nothing when several runs update it at once', async () => {
    await Promise.all([update('in/a.txt'), update('in/b.txt'), update('names.yaml')]);
    expect((await check('--baseline', 'known.json', 'in')).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['in', 'known.json', 'names.yaml']);
  });

  it('is the same from another folder', async () => {
    await update('in');
    const { code } = await runMain(
      ['-q', '--no-default-dictionaries', '--dict', '../names.yaml', '--check', '--baseline', '../known.json', '.'],
      { cwd: join(folder, 'in') },
    );
    expect(code).toBe(0);
  });

  it('knows standard input by its name', async () => {
    await update('in');
    const text = readFileSync(join(folder, 'in/a.txt'));
    const args = [...OPTIONS, '-q', '--baseline', 'known.json'];
    const named = await runMain([...args, '--stdin-filepath', 'in/a.txt', '-'], { cwd: folder, stdin: text });
    const unnamed = await runMain([...args, '-'], { cwd: folder, stdin: text });
    expect([named.code, unnamed.code]).toEqual([0, 1]);
  });
});

describe('--update-baseline', () => {
  it('prunes what is gone, and keeps what the run did not look at', async () => {
    await update('in');
    write('in/a.txt', 'Then Vian left.\n');
    expect((await update('in/a.txt')).stderr).toBe(
      'fix-names: baseline known.json: 2 findings, 0 of them new, and 1 gone\n',
    );
    expect(Object.keys(JSON.parse(baseline()).files)).toEqual(['in/a.txt', 'in/b.txt']);
    rmSync(join(folder, 'in/b.txt'));
    expect((await update('in/a.txt')).stderr).toContain('1 finding, 0 of them new, and 1 gone');
    expect(Object.keys(JSON.parse(baseline()).files)).toEqual(['in/a.txt']);
  });

  it('keeps what it knows of a file that cannot be read now', async () => {
    await update('in');
    const before = baseline();
    write('in/b.txt', Buffer.from([0x41, 0xff]));
    expect((await update('in')).code).toBe(2);
    expect(baseline()).toBe(before);
  });

  it('writes the same bytes when nothing changed', async () => {
    await update('in');
    const before = baseline();
    await update('in/b.txt', 'in/a.txt');
    expect(baseline()).toBe(before);
  });
});
