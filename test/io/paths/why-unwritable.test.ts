import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyUnwritable } from '../../../src/io/paths/why-unwritable.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-names-unwritable-'));
  writeFileSync(join(folder, 'a'), '');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('whyUnwritable', () => {
  it('says nothing of a file that is there, or may be made', () => {
    expect([whyUnwritable(join(folder, 'a')), whyUnwritable(join(folder, 'b'))]).toEqual([undefined, undefined]);
  });

  it('tells what is in the way', () => {
    expect(whyUnwritable(join(folder, 'nowhere', 'b'))).toBe('no such file or directory');
    expect(whyUnwritable(join(folder, 'a', 'b'))).toBe('a part of the path is not a directory');
    chmodSync(join(folder, 'a'), 0o444);
    symlinkSync('a', join(folder, 'link'));
    expect(whyUnwritable(join(folder, 'link'))).toBe('the file is read-only');
  });

  it.skipIf(process.getuid?.() === 0)('tells of a folder that is read-only', () => {
    chmodSync(folder, 0o555);
    const why = whyUnwritable(join(folder, 'a'));
    chmodSync(folder, 0o755);
    expect(why).toBe('permission denied');
  });
});
