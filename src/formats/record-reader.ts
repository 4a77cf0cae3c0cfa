import type { Edit, Segment } from './segment.ts';

/** One record of a file, without knowledge of the file. */
export interface RecordText {
  /** The record with its line ending. */
  readonly source: string;
  /** The values of its cells, in tables. */
  readonly cells?: readonly string[];
}

/** What is wrong with a record, for a person. */
export interface RecordFault {
  readonly fault: string;
  /** Where it makes no sense to read on. */
  readonly endsFile?: true;
}

/** Reads the records of one file, each in its turn: the first one of a table says what the columns are called. */
export interface RecordReader {
  /** The text of the fields in question, which is one article; or what is wrong with the record. */
  read(record: RecordText): readonly Segment[] | RecordFault;
  /** What adds `value` to a record that was just read, as its last member or cell; or why it cannot be added. */
  annotate(record: RecordText, value: unknown): Edit | RecordFault;
  /** What was asked for and has been in no record so far. */
  missing(): MissingFields;
}

/** The fields or columns that were asked for and not met. */
export interface MissingFields {
  readonly some: readonly string[];
  /** Whether nothing at all was found in the records that could be read. */
  readonly all: boolean;
  /** What there is instead, for a person. */
  readonly choice: string;
}

/** The fault of a file where nobody said what to correct in it. */
export function noFields(choice: string): RecordFault {
  return {
    fault: `name the fields that are to be corrected by --field, or by “fields” in the configuration: ${choice}`,
    endsFile: true,
  };
}

/** Whether reading gave a fault. */
export function isFault(read: object): read is RecordFault {
  return 'fault' in read;
}
