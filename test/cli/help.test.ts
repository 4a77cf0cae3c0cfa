import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** The help as it is printed on a terminal of so many columns. */
async function helpOn(columns: number, ...command: string[]): Promise<string> {
  let printed = '';
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    printed += chunk.toString();
    done();
  };
  const terminal = Object.assign(new Writable({ write }), { isTTY: true, columns });
  const { signal } = new AbortController();
  await main([...command, '--help'], {
    stdin: process.stdin,
    stdout: terminal,
    stderr: terminal,
    cwd: '/',
    env: {},
    signal,
  });
  return printed;
}

it.each([80, 100, 200])('the help has no line that a terminal of %d columns would wrap', async (columns) => {
  for (const command of [[], ['lookup'], ['dictionary'], ['dictionary', 'try']]) {
    const lines = (await helpOn(columns, ...command)).split('\n');
    expect(lines.filter((line) => line.length > Math.min(columns, 100))).toEqual([]);
  }
});

it.each([[['--version']], [['--help']], [['lookup', '--help']], [['help', 'dictionary', 'try']]])(
  'says that it cannot print where there is no room: %j',
  async (args) => {
    let told = '';
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })),
    });
    const stderr = new Writable({
      write(chunk: Buffer, _encoding, done) {
        told += chunk.toString();
        done();
      },
    });
    const { signal } = new AbortController();
    const code = await main(args, { stdin: process.stdin, stdout: full, stderr, cwd: '/', env: {}, signal });
    expect(told).toBe('fix-names: cannot write the output: no space left on the device\n');
    expect(code).toBe(2);
  },
);
