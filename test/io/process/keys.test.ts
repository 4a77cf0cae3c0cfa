import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { openKeys } from '../../../src/io/process/keys.ts';

function keyboard() {
  const modes: boolean[] = [];
  return { modes, stream: Object.assign(new PassThrough(), { setRawMode: (mode: boolean) => modes.push(mode) }) };
}

let screen: PassThrough;

beforeEach(() => (screen = new PassThrough()));

const never = new AbortController().signal;

describe('openKeys', () => {
  it('gives each key in turn, those typed ahead too', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, screen, never);
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

  it('gives what is pasted as one, in one line', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, screen, never);
    stream.write('e\u001B[200~Ada Q\r\nas\ta ');
    stream.write('man\r\u001B[201~\r');
    const got = [await keys.next(), await keys.next(), await keys.next()];
    expect(got.map((key) => [key?.name, key?.text])).toEqual([
      ['e', 'e'],
      ['paste', 'Ada Q as a man '],
      ['return', '\r'],
    ]);
    keys.close();
  });

  it('forgets what came at once with a key, and neither what came later nor the end', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, screen, never);
    stream.write('a\rbc');
    stream.write('d');
    stream.end();
    await keys.next();
    expect(await keys.next()).toMatchObject({ name: 'return' });
    keys.forgetRest();
    expect(await keys.next()).toMatchObject({ text: 'd' });
    keys.forgetRest();
    expect(await keys.next()).toBeUndefined();
  });

  it('waits for a key that comes later', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, screen, never);
    const next = keys.next();
    stream.write('n');
    expect(await next).toMatchObject({ text: 'n' });
    keys.close();
  });

  it('gives nothing when the terminal has gone away', async () => {
    const { stream } = keyboard();
    const keys = openKeys(stream, screen, never);
    stream.end();
    expect(await keys.next()).toBeUndefined();
  });

  it('ends at an abort', async () => {
    const interrupt = new AbortController();
    const keys = openKeys(keyboard().stream, screen, interrupt.signal);
    const next = keys.next();
    interrupt.abort();
    await expect(next).rejects.toThrow('abort');
  });

  it('gives the terminal back as it was', () => {
    const { modes, stream } = keyboard();
    openKeys(stream, screen, never).close();
    expect(modes).toEqual([true, false]);
    expect(stream.listenerCount('keypress')).toBe(0);
    expect(screen.read().toString()).toBe('\u001B[?2004h\u001B[?2004l');
    expect(stream.isPaused()).toBe(true);
  });
});
