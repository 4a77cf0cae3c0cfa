import { Buffer } from 'node:buffer';
import { MAX_RECORD_BYTES, type RawRecord, tooLong } from './raw-record.ts';

const LINE_FEED = 10;

/**
 * Cuts a stream of bytes into lines: the lines of each chunk as soon as the chunk is there. A line longer than `limit`
 * bytes passes in parts, so that no file can fill the memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  limit: number = MAX_RECORD_BYTES,
): AsyncGenerator<readonly RawRecord[]> {
  const splitter = new LineSplitter(limit);
  for await (const chunk of chunks) {
    const records = splitter.push(chunk);
    if (records.length > 0) yield records;
  }
  yield splitter.end();
}

class LineSplitter {
  private readonly limit: number;
  private line = 1;
  private held: Buffer[] = [];
  private length = 0;
  /** Whether the start of this line has passed already. */
  private passing = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  push(chunk: Buffer): RawRecord[] {
    const records: RawRecord[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      this.hold(chunk.subarray(from, at + 1));
      records.push(this.take());
      this.passing = false;
      this.line++;
      from = at + 1;
    }
    this.hold(chunk.subarray(from));
    if (this.length > this.limit || (this.passing && this.length > 0)) records.push(this.take());
    return records;
  }

  end(): RawRecord[] {
    return this.length > 0 ? [this.take()] : [];
  }

  private hold(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.held.push(bytes);
    this.length += bytes.length;
  }

  private take(): RawRecord {
    const bytes = this.held.length === 1 ? this.held[0]! : Buffer.concat(this.held);
    const { line, passing } = this;
    this.held = [];
    this.length = 0;
    if (!passing && bytes.length <= this.limit) return { kind: 'record', bytes, line };
    this.passing = true;
    return { kind: 'passed', bytes, line, fault: passing ? undefined : tooLong(this.limit) };
  }
}
