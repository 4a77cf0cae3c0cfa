import { Buffer } from 'node:buffer';
import type { LineEnd } from '../../formats/line-end.ts';
import { OperationalError } from '../operational-error.ts';

/** A stream of UTF-8, of which the beginning has been read. */
export interface Utf8Stream {
  /** The byte order mark; empty where there is none. */
  readonly mark: Buffer;
  /** The first line, or of a very long one the beginning. */
  readonly head: string;
  /** What its lines end with: a carriage return alone where no line feed is in sight. */
  readonly lineEnd: LineEnd;
  /** All bytes after the mark. */
  readonly chunks: AsyncGenerator<Buffer>;
}

const LINE_FEED = 10;

const LONGEST_HEAD = 65_536;

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads the beginning of a stream of bytes. @throws {OperationalError} at UTF-16. */
export async function openUtf8(chunks: AsyncGenerator<Buffer>): Promise<Utf8Stream> {
  const start = await beginningOf(chunks);
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new OperationalError('records are read in UTF-8 only: convert the file from UTF-16 first', {
      code: 'invalid-utf8',
    });
  }
  const length = start.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
  const rest = start.subarray(length);
  const lineEnd = rest.includes('\r') && !rest.includes('\n') ? '\r' : '\n';
  return { mark: start.subarray(0, length), head: firstLine(rest, lineEnd), lineEnd, chunks: joined(rest, chunks) };
}

async function beginningOf(chunks: AsyncGenerator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let length = 0; length < LONGEST_HEAD && !parts.at(-1)?.includes(LINE_FEED); length += parts.at(-1)!.length) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
  }
  return Buffer.concat(parts);
}

function firstLine(bytes: Buffer, lineEnd: LineEnd): string {
  const end = bytes.indexOf(lineEnd);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

async function* joined(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}
