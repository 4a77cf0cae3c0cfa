import { Buffer } from 'node:buffer';

/** All bytes of a stream. Rejects when `signal` is aborted before the end. */
export async function readStream(stream: NodeJS.ReadableStream, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const aborted = rejectOnAbort(signal);
  try {
    await Promise.race([collect(stream, chunks), aborted.promise]);
  } finally {
    aborted.forget();
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

async function collect(stream: NodeJS.ReadableStream, chunks: Buffer[]): Promise<void> {
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
}

/** A promise that only ever rejects, at the abort, and the way to let go of the signal. */
function rejectOnAbort(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  let listener = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason);
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener);
  });
  return { promise, forget: () => signal.removeEventListener('abort', listener) };
}
