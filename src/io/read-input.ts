import { readFile } from 'node:fs/promises';
import type { Input } from './input.ts';
import { OperationalError } from './operational-error.ts';
import { readStream } from './read-stream.ts';
import { faultText } from './system-fault.ts';

/** The bytes of a document. @throws {OperationalError} when they cannot be read; the abort reason after an abort. */
export async function readInput(input: Input, stdin: NodeJS.ReadableStream, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return input.from === 'stdin' ? await readStream(stdin, signal) : await readFile(input.file, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new OperationalError(`cannot be read: ${faultText(error)}`);
  }
}
