import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../../src/io/files/write-file-atomically.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-write-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const TEXT = new TextEncoder().encode('new');

function write(name: string, signal = new AbortController().signal): Promise<void> {
  return writeFileAtomically(join(folder, name), TEXT, signal);
}

describe('writeFileAtomically', () => {
  it('makes a file', async () => {
    await write('a.txt');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keeps the mode', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old', { mode: 0o640 });
    await write('a.txt');
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
  });

  it('gives the mode that is asked for, to a new file and in place of an old one', async () => {
    const path = join(folder, 'a.txt');
    // The last one finds a read-only file, which is so only because that mode was asked for.
    for (const mode of [0o755, 0o444, 0o444]) {
      await writeFileAtomically(path, TEXT, new AbortController().signal, { mode });
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });

  it('follows a link and leaves it a link', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    symlinkSync('a.txt', join(folder, 'link'));
    await write('link');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  it('writes into what is no regular file instead of replacing it', async () => {
    await writeFileAtomically('/dev/null', TEXT, new AbortController().signal);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('leaves the old file and no temporary one when it is interrupted', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const interrupt = new AbortController();
    const writing = write('a.txt', interrupt.signal);
    interrupt.abort();
    await expect(writing).rejects.toThrow('abort');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('takes a fault of whatever makes the content for none of the writing', async () => {
    const fault = new RangeError('of the content');
    // biome-ignore lint/correctness/useYield: it fails before it gives anything.
    const content = (async function* (): AsyncGenerator<Uint8Array> {
      throw fault;
    })();
    await expect(writeFileAtomically(join(folder, 'a.txt'), content, new AbortController().signal)).rejects.toBe(fault);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a read-only file alone', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old', { mode: 0o444 });
    const signal = new AbortController().signal;
    await expect(write('a.txt')).rejects.toThrow('cannot be written: the file is read-only');
    await expect(writeFileAtomically(join(folder, 'a.txt'), TEXT, signal, { mode: 0o644 })).rejects.toThrow(
      'read-only',
    );
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('says what is wrong', async () => {
    await expect(write('missing/a.txt')).rejects.toThrow('cannot be written: no such file or directory');
    await expect(write('.')).rejects.toThrow('cannot be written: is a directory');
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });
});
