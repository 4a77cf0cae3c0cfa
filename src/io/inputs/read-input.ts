import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { OperationalError } from '../operational-error.ts';
import { untilAborted } from '../process/until-aborted.ts';
import { faultText } from '../system-fault.ts';
import type { Input } from './input.ts';
import { readStream } from './read-stream.ts';

/** Where standard input comes from: only asked for when it is read, since to open it takes time. */
export interface InputHost {
  readonly stdin: NodeJS.ReadableStream;
  /** Aborted when the run is to end. */
  readonly signal: AbortSignal;
}

/** The bytes of a document. @throws {OperationalError} when they cannot be read; the abort reason after an abort. */
export function readInput(input: Input, host: InputHost): Promise<Uint8Array> {
  return told(host, () =>
    input.from === 'stdin'
      ? readStream(host.stdin, host.signal)
      : untilAborted(readFile(input.file, { signal: host.signal }), host.signal),
  );
}

/**
 * The same for whoever has nothing else to do meanwhile: a file is read without the threads that Node would start to wait
 * for it. What may keep a reader waiting, such as a pipe, is read as by {@link readInput}.
 */
export function readInputAtOnce(input: Input, host: InputHost): Promise<Uint8Array> {
  return told(host, () =>
    input.from === 'file' && statSync(input.file).isFile() ? readFileSync(input.file) : readInput(input, host),
  );
}

async function told({ signal }: InputHost, read: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch (error) {
    if (signal.aborted || error instanceof OperationalError) throw error;
    throw new OperationalError(`cannot be read: ${faultText(error)}`, { code: 'unreadable' });
  }
}
