import { delimiterOf } from '../../formats/delimiter.ts';
import { type FieldPath, parseFieldPath } from '../../formats/field-path.ts';
import type { RecordFormatName } from '../../formats/format-name.ts';
import type { NamedField } from '../../formats/json-lines.ts';
import type { RecordReader } from '../../formats/record-reader.ts';
import type { Input } from '../../io/inputs/input.ts';
import { readChunks } from '../../io/inputs/read-chunks.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { openUtf8, type Utf8Stream } from '../../io/records/open-utf8.ts';
import type { RawRecord } from '../../io/records/raw-record.ts';
import type { Host } from '../session/host.ts';

/** The records of a file as raw bytes, and what reads them. */
export interface OpenRecords {
  readonly batches: AsyncIterable<readonly RawRecord[]>;
  readonly reader: RecordReader;
}

/** What of records is read, and what is added to them. */
export interface RecordOptions {
  /** Paths in JSON Lines, columns in tables. */
  readonly fields: readonly string[];
  /** Member or column that each record gets its corrections in. */
  readonly annotation: string | undefined;
}

/** Opens a file of records. @throws {OperationalError} when it cannot be read, or a field is named in a wrong way. */
export async function openRecords(
  input: Input,
  format: RecordFormatName,
  { fields, annotation }: RecordOptions,
  host: Host,
): Promise<OpenRecords> {
  const paths = format === 'jsonl' ? fields.map(namedField) : [];
  const stream = await openUtf8(readChunks(input, host));
  if (format === 'jsonl') {
    const { jsonLines } = await import('../../formats/json-lines.ts');
    const { splitLines } = await import('../../io/records/split-lines.ts');
    return { batches: withMark(stream, splitLines(stream.chunks)), reader: jsonLines(paths, annotation) };
  }
  const { table } = await import('../../formats/table.ts');
  const { splitTable } = await import('../../io/records/split-table.ts');
  const delimiter = delimiterOf(format, stream.head);
  return {
    batches: withMark(stream, splitTable(stream.chunks, delimiter, stream.lineEnd)),
    reader: table({ delimiter, lineEnd: stream.lineEnd, columns: fields, annotation }),
  };
}

function namedField(name: string): NamedField {
  const path: FieldPath | undefined = parseFieldPath(name);
  if (path !== undefined) return { name, path };
  throw new OperationalError(
    `field “${name}”: not a path; write it like title, meta.title, paragraphs[*].text or ["odd.name"]`,
    { code: 'wrong-field' },
  );
}

async function* withMark(
  { mark }: Utf8Stream,
  batches: AsyncGenerator<readonly RawRecord[]>,
): AsyncGenerator<readonly RawRecord[]> {
  if (mark.length > 0) yield [{ kind: 'passed', bytes: mark, line: 1, fault: undefined }];
  yield* batches;
}
