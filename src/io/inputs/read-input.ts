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

/**
 * The bytes of a document. A file is read at once, beside threads that correct as well: to have Node wait for it in a
 * thread of its own takes many times longer than to read a short article. What may keep a reader waiting,
 * such as a pipe, is waited for.
 * @throws {OperationalError} when they cannot be read; the abort reason after an abort.
 */
export function readInput(input: Input, host: InputHost): Promise<Uint8Array> {
  const { signal } = host;
  return told(signal, () => {
    if (input.from === 'stdin') return readStream(host.stdin, signal);
    if (statSync(input.file).isFile()) return readFileSync(input.file);
    return untilAborted(readFile(input.file, { signal }), signal);
  });
}

async function told(signal: AbortSignal, read: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch (error) {
    if (signal.aborted || error instanceof OperationalError) throw error;
    throw new OperationalError(`cannot be read: ${faultText(error)}`, { code: 'unreadable' });
  }
}
