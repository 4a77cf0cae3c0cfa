import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openKeys } from '../../../src/io/process/keys.ts';

function keyboard() {
  const modes: boolean[] = [];
  return { modes, stream: Object.assign(new PassThrough(), { setRawMode: (mode: boolean) => modes.push(mode) }) };
}

const never = new AbortController().signal;

describe('openKeys', () => {
  it('gives each key in turn, those typed ahead too', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, never);
    stream.write('yé\r\u001B[D\u0003');
    const got = [];
    for (let count = 0; count < 5; count++) got.push(await keys.next());
    expect(got).toEqual([
      { text: 'y', name: 'y', ctrl: false },
      { text: 'é', name: '', ctrl: false },
      { text: '\r', name: 'return', ctrl: false },
      { text: '', name: 'left', ctrl: false },
      { text: '\u0003', name: 'c', ctrl: true },
    ]);
    keys.close();
  });

  it('waits for a key that comes later', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, never);
    const next = keys.next();
    stream.write('n');
    expect(await next).toMatchObject({ text: 'n' });
    keys.close();
  });

  it('gives nothing when the terminal has gone away', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, never);
    stream.end();
    expect(await keys.next()).toBeUndefined();
  });

  it('ends at an abort', async () => {
    const interrupt = new AbortController();
    const keys = openKeys(keyboard().stream, interrupt.signal);
    const next = keys.next();
    interrupt.abort();
    await expect(next).rejects.toThrow('abort');
  });

  it('gives the terminal back as it was', () => {
    const { modes, stream } = keyboard();
    openKeys(stream, never).close();
    expect(modes).toEqual([true, false]);
    expect(stream.listenerCount('keypress')).toBe(0);
    expect(stream.isPaused()).toBe(true);
  });
});
