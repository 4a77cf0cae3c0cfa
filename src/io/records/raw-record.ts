/** A piece of a file of records, in order; all of them together are the bytes of the file. */
export type RawRecord = WholeRecord | PassedBytes;

/** The bytes of one record. */
export interface WholeRecord {
  readonly kind: 'record';
  /** With the line ending, where there is one. */
  readonly bytes: Uint8Array;
  /** Line of the file, from 1, on which it begins. */
  readonly line: number;
  /** The values of its cells, in tables. */
  readonly cells?: readonly string[];
}

/** Bytes that cannot be read as a record. */
export interface PassedBytes {
  readonly kind: 'passed';
  readonly bytes: Uint8Array;
  readonly line: number;
  /** What is wrong with them; undefined where they go on with what came before. */
  readonly fault: string | undefined;
}

/** Most bytes of a record: less than half of what a string can hold. */
export const MAX_RECORD_BYTES = 2 ** 28;

/** What is told of a longer one. */
export function tooLong(limit: number): string {
  return `longer than ${limit} bytes: passed through as it is`;
}
