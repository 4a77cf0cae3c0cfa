import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from '../run-main.ts';

const NAMES = 'version: 1\ntitle: T\ncorrections: { Zellinski: Zelensky }\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-cache-'));
  writeFileSync(join(folder, 'names.yaml'), NAMES);
  writeFileSync(join(folder, 'a.txt'), '\uFEFFZellinski met Vian.\r\n');
  writeFileSync(join(folder, 'b.txt'), Buffer.from('\uFEFFZellinski met Vian.\r\n', 'utf16le'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const options = ['--no-default-dictionaries', '--dict', 'names.yaml', '--cache'];
  const { code, stdout, stderr } = await runMain([...options, ...args], { cwd: folder });
  return { code, stdout: stdout.toString(), stderr };
}

function cacheFile(name = '.fixnamescache'): Buffer {
  return readFileSync(join(folder, name));
}

describe('--cache', () => {
  it('gives the same report, and the same bytes', async () => {
    const first = await run('--check', '--format', 'json', 'a.txt', 'b.txt');
    const kept = cacheFile();
    expect(await run('--check', '--format', 'json', 'a.txt', 'b.txt')).toEqual(first);
    expect(cacheFile().equals(kept)).toBe(true);
    await run('--write', '-q', 'a.txt', 'b.txt');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('\uFEFFZelensky met Vian.\r\n');
    expect(readFileSync(join(folder, 'b.txt'), 'utf16le')).toBe('\uFEFFZelensky met Vian.\r\n');
  });

  it('does not keep a dictionary from being extended', async () => {
    await run('--check', 'a.txt');
    writeFileSync(join(folder, 'names.yaml'), NAMES.replace('{', '{ Vian: Fidan,'));
    expect((await run('-q', 'a.txt')).stdout).toBe('\uFEFFZelensky met Fidan.\r\n');
  });

  it('is kept where it is told, also in a folder that is not there yet', async () => {
    await run('--check', '--cache-location', 'build/cache/names', 'a.txt');
    expect(cacheFile('build/cache/names').toString()).toMatch(/^fix-names cache 1 /);
    expect(existsSync(join(folder, '.fixnamescache'))).toBe(false);
  });

  it('is begun anew with a note when it is damaged', async () => {
    const first = await run('--check', 'a.txt');
    const kept = cacheFile();
    writeFileSync(join(folder, '.fixnamescache'), kept.toString('latin1').replace('Zelensky', 'Zelinsky'), 'latin1');
    const note = 'fix-names: cache .fixnamescache: damaged or of another version, so it is begun anew\n';
    expect(await run('--check', 'a.txt')).toEqual({ ...first, stderr: note });
    expect(cacheFile().equals(kept)).toBe(true);
    expect(await run('--check', 'a.txt')).toEqual(first);
  });

  it('forgets what nobody asks for any more, but not at once', async () => {
    await run('--check', 'a.txt');
    const size = cacheFile().length;
    writeFileSync(join(folder, 'c.txt'), 'Nobody.\n');
    await run('--check', 'c.txt');
    expect(cacheFile().length).toBeGreaterThan(size);
    for (let at = 0; at < 25; at++) await run('--check', 'c.txt');
    expect(cacheFile().length).toBeLessThan(size);
  });

  it('is an error where it cannot be written', async () => {
    const { code, stdout, stderr } = await run('--check', '--cache-location', 'a.txt/cache', 'a.txt');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('fix-names: cache a.txt/cache: cannot be read: a part of the path is not a directory\n');
  });
});
