import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, writeSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { standardOutput, type WritableOutput } from '../../../src/io/process/standard-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'standard-output-'));

/** A stream that notes what it is given. */
function noting(): WritableOutput & { readonly taken: string[] } {
  const taken: string[] = [];
  return {
    taken,
    on: vi.fn(),
    write(chunk, done) {
      taken.push(Buffer.from(chunk).toString());
      done();
      return true;
    },
  };
}

function written(output: WritableOutput, chunk: string): Promise<Error | null | undefined> {
  return new Promise((resolve) => output.write(chunk, resolve));
}

describe('standardOutput', () => {
  it('writes a little at once, and the rest to the stream', async () => {
    const file = join(folder, 'file');
    const descriptor = openSync(file, 'w');
    const stream = noting();
    const output = standardOutput(descriptor, () => stream);
    const listener = (): void => undefined;
    output.on('error', listener);
    await written(output, 'short, ');
    await written(output, 'Çırağan');
    expect(readFileSync(file, 'utf8')).toBe('short, Çırağan');
    await written(output, 'x'.repeat(20_000));
    await written(output, 'end');
    expect(stream.taken).toEqual(['x'.repeat(20_000), 'end']);
    expect(stream.on).toHaveBeenCalledWith('error', listener);
    closeSync(descriptor);
  });

  it('leaves to the stream what a full pipe does not take', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    expect(() => {
      for (;;) writeSync(descriptor, 'x'.repeat(1000));
    }).toThrow('EAGAIN');
    const stream = noting();
    const output = standardOutput(descriptor, () => stream);
    expect(await written(output, 'a'.repeat(9000))).toBeUndefined();
    expect(stream.taken.join('')).toMatch(/^a+$/);
    closeSync(descriptor);
  });

  it('tells an error to whoever listens and whoever wrote', async () => {
    const descriptor = openSync(join(folder, 'other'), 'w');
    const output = standardOutput(descriptor, noting);
    const listener = vi.fn();
    output.on('error', listener);
    closeSync(descriptor);
    const error = await written(output, 'text');
    expect(error).toMatchObject({ code: 'EBADF' });
    expect(listener).toHaveBeenCalledWith(error);
  });

  it('is the stream itself where a descriptor is something else', () => {
    const stream = noting();
    expect(standardOutput(openSync('/dev/full', 'w'), () => stream)).toBe(stream);
    expect(standardOutput(openSync(devNull, 'w'), () => stream)).not.toBe(stream);
    expect(standardOutput(987_654, () => stream)).toBe(stream);
  });
});
