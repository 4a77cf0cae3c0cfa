import { Buffer } from 'node:buffer';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Host } from '../../src/cli/session/host.ts';

/** What a run in this process gave. */
export interface MainResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface MainOptions {
  readonly cwd: string;
  /** A list comes piece by piece. */
  readonly stdin?: Uint8Array | readonly Uint8Array[];
  readonly env?: Readonly<Record<string, string>>;
  /** Streams that claim to be a terminal. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly signal?: AbortSignal;
}

/** Runs the command line in this process, as if alone in it. */
export async function runMain(args: readonly string[], options: MainOptions): Promise<MainResult> {
  const { cwd, stdin = [], env = {}, terminals = [], signal = new AbortController().signal } = options;
  const out = sink();
  const err = sink();
  const host: Host = {
    stdin: Object.assign(Readable.from(chunks(stdin)), {
      isTTY: terminals.includes('stdin'),
    }),
    stdout: Object.assign(out.stream, { isTTY: terminals.includes('stdout') }),
    stderr: Object.assign(err.stream, { isTTY: terminals.includes('stderr') }),
    cwd,
    env,
    signal,
  };
  const code = await main(args, host);
  return { code, stdout: out.taken(), stderr: err.taken().toString('utf8') };
}

/** What a stream gives; an empty chunk would be none. */
function chunks(stdin: Uint8Array | readonly Uint8Array[]): Buffer[] {
  return (stdin instanceof Uint8Array ? [stdin] : stdin)
    .filter(({ length }) => length > 0)
    .map((one) => Buffer.from(one));
}

function sink(): { stream: Writable; taken: () => Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, taken: () => Buffer.concat(chunks) };
}
