import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from '../../../src/io/files/lock-file.ts';

const SIGNAL = new AbortController().signal;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-lock-'));
  file = join(folder, 'a.yaml');
  writeFileSync(file, '');
});

afterEach(() => rmSync(folder, { recursive: true }));

async function append(path: string, letter: string): Promise<void> {
  const unlock = await lockFile(path, SIGNAL);
  const old = readFileSync(path, 'utf8');
  await setImmediate();
  writeFileSync(path, old + letter);
  await unlock();
}

describe('lockFile', () => {
  it('lets one after the other change a file, by whichever name', async () => {
    const link = join(folder, 'link.yaml');
    symlinkSync(file, link);
    const paths = [file, link, file, link];
    await Promise.all(paths.map((path, at) => append(path, `${at}`)));
    expect([...readFileSync(file, 'utf8')].sort()).toEqual(['0', '1', '2', '3']);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'link.yaml']);
  });

  it('refuses at once where the run that holds the lock was killed', async () => {
    writeFileSync(`${file}.lock`, `.fix-names-${hostname().replace(/[^A-Za-z0-9.-]/g, '_')}-${2 ** 30}-0-0.tmp`);
    await expect(lockFile(file, SIGNAL)).rejects.toThrow(/remove .*a\.yaml\.lock$/);
    expect(existsSync(`${file}.lock`)).toBe(true);
  });

  it('waits no longer when it is interrupted', async () => {
    writeFileSync(`${file}.lock`, '');
    const controller = new AbortController();
    const waiting = lockFile(file, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toThrow();
  });
});
