import { OperationalError } from '../operational-error.ts';
import { faultText, systemCode } from '../system-fault.ts';
import type { WritableOutput } from './standard-output.ts';

/** A stream to write to, which resolves when the bytes have been taken: so a slow reader slows the writer. */
export interface Output {
  /** Whether the reader has gone away, so that there is nothing more to do for it. */
  readonly isClosed: boolean;
  /** Writes to a reader that has gone away are dropped in silence. */
  write(chunk: string | Uint8Array): Promise<void>;
}

/**
 * Writes to the stream that `open` gives. It is asked for at the first write, since to open one takes time.
 * @throws {OperationalError} from `write`, when the stream fails otherwise than by a closed pipe.
 */
export function outputTo(open: () => WritableOutput, signal: AbortSignal): Output {
  let opened: WritableOutput | undefined;
  let closed = false;
  const openOnce = (): WritableOutput => {
    if (opened) return opened;
    opened = open();
    // Without a listener Node would end the process with a stack trace at the first write to a closed pipe.
    opened.on('error', (error) => {
      closed ||= isClosedPipe(error);
    });
    return opened;
  };
  return {
    get isClosed() {
      return closed;
    },
    write: (chunk) => (closed || chunk.length === 0 ? Promise.resolve() : written(openOnce(), chunk, signal)),
  };
}

function written(stream: WritableOutput, chunk: string | Uint8Array, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    stream.write(chunk, (error) => {
      signal.removeEventListener('abort', abort);
      if (!error || isClosedPipe(error)) resolve();
      else reject(new OperationalError(`cannot write the output: ${faultText(error)}`));
    });
  });
}

function isClosedPipe(error: unknown): boolean {
  const code = systemCode(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET';
}
