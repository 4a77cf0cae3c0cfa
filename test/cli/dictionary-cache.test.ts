import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Ended, requireBuild, runBuilt } from './built-command.ts';

const OPTIONS = ['--no-default-dictionaries', '--dictionary', 'names.yaml', 'article.txt'];

let folder: string;

beforeAll(requireBuild, 120_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dictionary-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  writeFileSync(join(folder, 'article.txt'), 'Zellinski spoke.\n');
  writeDictionary('Zelensky');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function writeDictionary(right: string): void {
  writeFileSync(join(folder, 'names.yaml'), `version: 1\ntitle: T\ncorrections: { Zellinski: ${right} }\n`);
}

function run(): Ended {
  return runBuilt(OPTIONS, folder);
}

function remembered(): string[] {
  const inside = join(folder, 'cache', 'fix-names', 'dictionaries');
  return readdirSync(inside).map((name) => join(inside, name));
}

describe('dictionaries of a user', () => {
  it('are compiled once, and change no result', () => {
    const first = run();
    expect(first).toMatchObject({ code: 0, stdout: 'Zelensky spoke.\n' });
    const [file = ''] = remembered();
    const { ino } = statSync(file);
    expect(run()).toEqual(first);
    expect(remembered()).toEqual([file]);
    expect(statSync(file).ino).toBe(ino);
  });

  it('count as they are now', () => {
    run();
    writeDictionary('Zelenskyy');
    expect(run().stdout).toBe('Zelenskyy spoke.\n');
  });

  it('are told to be at fault each time, and not remembered', () => {
    writeDictionary('[');
    const first = run();
    expect(first.code).toBe(2);
    expect(run()).toEqual(first);
    expect(() => remembered()).toThrow('ENOENT');
  });

  it('are compiled again where what was remembered is damaged', () => {
    const first = run();
    const [file = ''] = remembered();
    writeFileSync(file, 'damaged');
    expect(run()).toEqual(first);
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  it('are used where nothing can be remembered', () => {
    writeFileSync(join(folder, 'cache'), '');
    expect(run()).toMatchObject({ code: 0, stdout: 'Zelensky spoke.\n' });
  });
});
