import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../src/io/files/write-file-atomically.ts';
import type { FileInput } from '../../src/io/inputs/input.ts';
import { readChunks } from '../../src/io/inputs/read-chunks.ts';
import { type InputHost, readInput } from '../../src/io/inputs/read-input.ts';
import { readPathList } from '../../src/io/inputs/read-path-list.ts';

let folder: string;
let pipe: string;

// Windows has no pipes of this kind.
describe.skipIf(process.platform === 'win32')('a pipe whose other end nobody opens', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fix-names-pipe-'));
    pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
  });

  afterEach(() => {
    // Lets go the thread that still waits, whichever end it waits for.
    closeSync(openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK));
    rmSync(folder, { recursive: true });
  });

  const input = (): FileInput => ({ from: 'file', path: 'pipe', file: pipe, below: 'pipe' });

  it.each<[string, (host: InputHost & { cwd: string }) => Promise<unknown>]>([
    ['read', (host) => readInput(input(), host)],
    ['read in parts', (host) => readChunks(input(), host).next()],
    ['read as a list', (host) => readPathList('pipe', 'newline', host)],
    ['written', ({ signal }) => writeFileAtomically(pipe, new Uint8Array(9), signal)],
  ])('keeps no interrupt waiting where it is %s', async (_, wait) => {
    const reason = new Error('interrupted');
    const interrupt = new AbortController();
    const waiting = wait({ stdin: process.stdin, signal: interrupt.signal, cwd: folder });
    setTimeout(() => interrupt.abort(reason), 20);
    await expect(waiting).rejects.toBe(reason);
  });
});
