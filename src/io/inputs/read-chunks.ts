import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { OperationalError } from '../operational-error.ts';
import { untilAborted } from '../process/until-aborted.ts';
import { faultText } from '../system-fault.ts';
import type { Input } from './input.ts';
import type { InputHost } from './read-input.ts';

/**
 * The bytes of a document in parts, each read when it is asked for.
 * @throws {OperationalError} when they cannot be read; the abort reason after an abort.
 */
export async function* readChunks(input: Input, host: InputHost): AsyncGenerator<Buffer> {
  const { signal } = host;
  signal.throwIfAborted();
  try {
    const stream = input.from === 'file' ? createReadStream(input.file) : (host.stdin as Readable);
    try {
      const chunks = stream[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await untilAborted(chunks.next(), signal);
        if (done) return;
        yield typeof value === 'string' ? Buffer.from(value) : value;
      }
    } finally {
      stream.destroy();
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new OperationalError(`cannot be read: ${faultText(error)}`, { code: 'unreadable' });
  }
}
