import { Buffer } from 'node:buffer';
import type { FixResult } from '../../core/result/correction.ts';
import { Article } from '../../formats/article.ts';
import { inSource, type SegmentFinding } from '../../formats/in-source.ts';
import { isFault, type RecordReader, type RecordText } from '../../formats/record-reader.ts';
import { decodeAs } from '../../io/files/decode-text.ts';
import { OperationalError } from '../../io/operational-error.ts';
import type { RawRecord, WholeRecord } from '../../io/records/raw-record.ts';
import type { FixedRecord } from '../modes/fixed-record.ts';
import { fieldReports } from './field-reports.ts';

/** How the records of one file are fixed. */
export interface RecordJob {
  /** Name of the file in reports. */
  readonly path: string;
  readonly reader: RecordReader;
  /** Corrects one text, here or in another thread. */
  readonly fixText: (text: string) => FixResult | Promise<FixResult>;
  /** Whether each record is to be told its corrections. */
  readonly annotation: string | undefined;
}

/**
 * Fixes one record, which is read before the call returns; what cannot be read stays as it is.
 * @throws {OperationalError} at what is wrong with the whole file.
 */
export async function fixRecord(raw: RawRecord, job: RecordJob): Promise<FixedRecord> {
  const { bytes, line } = raw;
  const same = { bytes, written: bytes, line, corrections: 0, suggestions: 0, documents: [] };
  if (raw.kind === 'passed') return raw.fault === undefined ? same : { ...same, fault: broken(raw.fault) };
  const record = decoded(raw);
  if ('fault' in record) return { ...same, fault: record.fault };
  if (record.source.trim() === '') return same;
  const read = job.reader.read(record);
  if (isFault(read)) {
    if (read.endsFile) throw new OperationalError(read.fault, { code: 'wrong-field' });
    return { ...same, fault: broken(read.fault) };
  }
  const article = new Article(read);
  const { result, inSegments } = inSource(record.source, article, await job.fixText(article.text));
  const text = annotated(result, record, inSegments, job);
  if (typeof text !== 'string') return { ...same, fault: broken(text.fault) };
  return {
    bytes,
    written: text === record.source ? bytes : Buffer.from(text),
    line,
    corrections: result.corrections.length,
    suggestions: result.suggestions.length,
    documents: fieldReports(read, record.source, result, { path: job.path, line }),
  };
}

function broken(message: string): NonNullable<FixedRecord['fault']> {
  return { code: 'broken-record', message };
}

function decoded({ bytes, cells }: WholeRecord): RecordText | Required<Pick<FixedRecord, 'fault'>> {
  try {
    return { source: decodeAs('utf-8', bytes), ...(cells ? { cells } : {}) };
  } catch (error) {
    if (error instanceof OperationalError) return { fault: { code: 'invalid-utf8', message: error.message } };
    throw error;
  }
}

/** The corrected text of a record, with its corrections added where that is asked for. */
function annotated(
  { text }: FixResult,
  record: RecordText,
  found: readonly SegmentFinding[],
  { reader, annotation }: RecordJob,
): string | { fault: string } {
  if (annotation === undefined) return text;
  const edit = reader.annotate(record, found.map(annotationOf));
  if (isFault(edit)) {
    if (edit.endsFile) throw new OperationalError(edit.fault, { code: 'wrong-field' });
    return edit;
  }
  // It goes behind all fields, so that it is as far from the end of the corrected text as of the source.
  const at = text.length - (record.source.length - edit.start);
  return text.slice(0, at) + edit.replacement + text.slice(at);
}

/** A correction as the record itself tells it: offsets count in the value of the field before correction. */
function annotationOf({ segment, finding }: SegmentFinding) {
  const { start, end, surface, replacement, entry, kind, confidence, reason } = finding;
  return { field: segment.name, start, end, surface, replacement, entry, kind, confidence, reason };
}
