import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import type { Input } from './input.ts';
import { OperationalError } from './operational-error.ts';
import type { InputHost } from './read-input.ts';
import { faultText } from './system-fault.ts';

/**
 * The bytes of a document in parts, each read when it is asked for.
 * @throws {OperationalError} when they cannot be read; the abort reason after an abort.
 */
export async function* readChunks(input: Input, host: InputHost): AsyncGenerator<Buffer> {
  const { signal } = host;
  signal.throwIfAborted();
  try {
    const stream = input.from === 'file' ? createReadStream(input.file) : (host.stdin as Readable);
    for await (const chunk of addAbortSignal(signal, stream))
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    signal.throwIfAborted();
    throw new OperationalError(`cannot be read: ${faultText(error)}`, { code: 'unreadable' });
  }
}
