import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { descriptorOf } from '../../../src/io/process/descriptor-of.ts';

describe.skipIf(process.platform === 'win32')('descriptorOf', () => {
  it.each([
    ['/dev/stdout', 1],
    ['/dev/stderr', 2],
    ['/dev/fd/1', 1],
    ['/proc/self/fd/2', 2],
    ['/dev/fd/0', undefined],
    ['/dev/fd/1/x', undefined],
    ['/dev/fd/99999', undefined],
    ['/dev/null', undefined],
    ['/nowhere/stdout', undefined],
  ])('%s is %s', (path, descriptor) => {
    expect(descriptorOf(path)).toBe(descriptor);
  });

  it('knows what is open by its name, and takes no other file for an output', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fix-names-descriptor-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const descriptor = openSync(file, 'a');
    expect(descriptorOf(`/dev/fd/${descriptor}`)).toBe(descriptor);
    expect(descriptorOf(file)).toBeUndefined();
    closeSync(descriptor);
    rmSync(folder, { recursive: true });
  });
});
