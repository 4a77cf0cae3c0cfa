import { Buffer } from 'node:buffer';
import { Parser } from 'csv-parse';
import type { LineEnd } from '../../formats/line-end.ts';
import { MAX_RECORD_BYTES, type RawRecord, tooLong } from './raw-record.ts';

const UNCLOSED = 'a quotation mark is never closed: from here on all is passed through as it is';

/**
 * Cuts a stream of bytes into the records of a table, those that end in a chunk as soon as it is there. The parser says
 * where records end and what their cells hold; the bytes are taken from the stream itself. It reads bytes as letters
 * (Latin-1), so that it cannot stumble over their encoding.
 */
export async function* splitTable(
  chunks: AsyncIterable<Buffer>,
  delimiter: string,
  lineEnd: LineEnd,
  limit: number = MAX_RECORD_BYTES,
): AsyncGenerator<readonly RawRecord[]> {
  const splitter = new TableSplitter(delimiter, lineEnd, limit);
  for await (const chunk of chunks) {
    const records = await splitter.push(chunk);
    if (records.length > 0) yield records;
  }
  yield await splitter.end();
}

interface RecordEnd {
  /** In bytes from the start of the stream. */
  readonly at: number;
  readonly cells: readonly string[];
}

class TableSplitter {
  private readonly lineEnd: LineEnd;
  private readonly limit: number;
  private readonly parser: Parser;
  private readonly ends: RecordEnd[] = [];
  private held: Buffer[] = [];
  private length = 0;
  /** Bytes before what is held. */
  private passed = 0;
  private line = 1;
  private isLost = false;

  constructor(delimiter: string, lineEnd: LineEnd, limit: number) {
    this.lineEnd = lineEnd;
    this.limit = limit;
    this.parser = new Parser({
      delimiter,
      encoding: 'latin1',
      record_delimiter: lineEnd === '\n' ? ['\r\n', '\n'] : lineEnd,
      relax_quotes: true,
      relax_column_count: true,
      // Told where each record ends, the parser has nothing to hand on.
      on_record: (cells: string[], { bytes }) => {
        this.ends.push({ at: bytes, cells: cells.map(decoded) });
        return null;
      },
    });
    // An open quotation mark at the end: what is held then tells as much.
    this.parser.on('error', () => {});
    this.parser.resume();
  }

  async push(chunk: Buffer): Promise<RawRecord[]> {
    if (this.isLost) return [this.rest(chunk)];
    this.held.push(chunk);
    this.length += chunk.length;
    await new Promise((resolve) => this.parser.write(chunk, resolve));
    const records = this.takeEnded();
    if (this.length <= this.limit) return records;
    this.isLost = true;
    return [...records, this.passedOn(tooLong(this.limit))];
  }

  async end(): Promise<RawRecord[]> {
    if (this.isLost) return [];
    await new Promise<void>((resolve) => this.parser.end(() => resolve()));
    const records = this.takeEnded();
    return this.length > 0 ? [...records, this.passedOn(UNCLOSED)] : records;
  }

  private takeEnded(): RawRecord[] {
    if (this.ends.length === 0) return [];
    const bytes = this.held.length === 1 ? this.held[0]! : Buffer.concat(this.held);
    let from = 0;
    const records = this.ends.splice(0).map(({ at, cells }): RawRecord => {
      const own = bytes.subarray(from, at - this.passed);
      from = at - this.passed;
      return { kind: 'record', bytes: own, line: this.lineOf(own), cells };
    });
    const left = bytes.subarray(from);
    this.held = left.length > 0 ? [left] : [];
    this.length = left.length;
    this.passed += from;
    return records;
  }

  private passedOn(fault: string): RawRecord {
    const bytes = Buffer.concat(this.held);
    return { kind: 'passed', bytes, line: this.lineOf(bytes), fault };
  }

  private rest(bytes: Buffer): RawRecord {
    return { kind: 'passed', bytes, line: this.line, fault: undefined };
  }

  /** The line that the next bytes begin on. */
  private lineOf(bytes: Buffer): number {
    const { line, lineEnd } = this;
    for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) this.line++;
    return line;
  }
}

/** Undecodable bytes do not matter here: such a record is refused as a whole. */
function decoded(cell: string): string {
  return Buffer.from(cell, 'latin1').toString('utf8');
}
