import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProgress } from '../../../src/cli/batch/progress.ts';
import { openSession } from '../../../src/cli/session/session.ts';

let written: string;

/** Both streams write to one screen, as on a terminal. */
function session(isTTY: boolean, env: Record<string, string> = {}) {
  const stream = (): Writable =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          written += chunk;
          done();
        },
      }),
      { isTTY, columns: 80 },
    );
  const { signal } = new AbortController();
  return openSession({ stdin: process.stdin, stdout: stream(), stderr: stream(), cwd: '/', env, signal });
}

beforeEach(() => {
  written = '';
  vi.useFakeTimers({ toFake: ['performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the progress of a run', () => {
  it('is drawn only when a run is long, and then not at every step', () => {
    const progress = openProgress(1000, session(true));
    for (let at = 0; at < 30; at++) {
      progress.step();
      vi.advanceTimersByTime(50);
    }
    const lines = written.split('\r\u001B[K').slice(1);
    expect(lines.map((line) => /(\d+) of 1000/.exec(line)?.[1])).toEqual(['21', '23', '25', '27', '29']);
  });

  it('makes room for whatever else is written, and is gone at the end', async () => {
    const progress = openProgress(10, session(true));
    vi.advanceTimersByTime(1500);
    progress.step();
    await progress.session.stdout.write('a.txt\n');
    vi.advanceTimersByTime(200);
    progress.step();
    await progress.session.stderr.write('note\n');
    vi.advanceTimersByTime(200);
    progress.step();
    await progress.end();
    const screen = written.replace(/\[#* *\][^\r]*(?=\r)/g, '<bar>').replaceAll('\r\u001B[K', '<clear>');
    expect(screen).toBe('<clear><bar><clear>a.txt\n<clear><bar><clear>note\n<clear><bar><clear>');
  });

  it.each([
    ['into a pipe or file', session.bind(undefined, false)],
    ['on a terminal that keeps all as a log', () => session(true, { CI: 'true' })],
    ['on a terminal that cannot clear a line', () => session(true, { TERM: 'dumb' })],
    ['when quiet', () => ({ ...session(true), messages: { quiet: true } })],
  ])('is not drawn %s', async (_where, open) => {
    const progress = openProgress(10, open());
    vi.advanceTimersByTime(5000);
    progress.step();
    await progress.end();
    expect(written).toBe('');
  });
});
