import { readFile } from 'node:fs/promises';
import type { Input } from './input.ts';
import { OperationalError } from './operational-error.ts';
import { readStream } from './read-stream.ts';
import { faultText } from './system-fault.ts';

/** Where standard input comes from: only asked for when it is read, since to open it takes time. */
export interface InputHost {
  readonly stdin: NodeJS.ReadableStream;
  /** Aborted when the run is to end. */
  readonly signal: AbortSignal;
}

/** The bytes of a document. @throws {OperationalError} when they cannot be read; the abort reason after an abort. */
export async function readInput(input: Input, host: InputHost): Promise<Uint8Array> {
  const { signal } = host;
  try {
    return input.from === 'stdin' ? await readStream(host.stdin, signal) : await readFile(input.file, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new OperationalError(`cannot be read: ${faultText(error)}`);
  }
}
