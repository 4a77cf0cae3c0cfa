import { Buffer } from 'node:buffer';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyUnreadable } from '../../src/io/paths/why-unreadable.ts';
import { faultText } from '../../src/io/system-fault.ts';

describe('faultText', () => {
  it('puts the codes of the system in words, and leaves other messages as they are', () => {
    expect(whyUnreadable(join(tmpdir(), 'nowhere.txt'))).toBe('no such file or directory');
    expect(faultText(new Error('odd'))).toBe('odd');
    expect(faultText('odd')).toBe('odd');
  });
});

// Elsewhere no file has such a name.
describe.skipIf(process.platform !== 'linux')('a name that is not UTF-8', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fix-names-'));
    writeFileSync(Buffer.from(`${folder}/bad\xff.txt`, 'latin1'), 'x');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('is told as what it is', () => {
    const [name] = readdirSync(folder);
    expect(whyUnreadable(join(folder, name!))).toMatch(/^no such name in UTF-8, and names of other bytes/);
  });
});
