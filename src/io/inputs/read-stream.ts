import { Buffer } from 'node:buffer';
import { untilAborted } from '../process/until-aborted.ts';

/** All bytes of a stream. Rejects when `signal` is aborted before the end. */
export async function readStream(stream: NodeJS.ReadableStream, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  await untilAborted(collect(stream, chunks), signal);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

async function collect(stream: NodeJS.ReadableStream, chunks: Buffer[]): Promise<void> {
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
}
