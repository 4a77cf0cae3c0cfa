import type { FixResult } from '../core/result/correction.ts';
import type { RunFault } from './run-fault.ts';

/** One document of a run, as a reporter sees it. */
export interface DocumentReport {
  /** As the user named it, with forward slashes; `<stdin>` for standard input without a name. */
  readonly path: string;
  /** The text before correction. */
  readonly source: string;
  /** What the document's bytes are, for offsets in bytes. Default `'utf-8'`. */
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly result: FixResult;
  /** Where the document is a field of a record. `source` and its offsets are then those of the record. */
  readonly record?: RecordField;
}

/** A field of a record. */
export interface RecordField {
  /** Line of the file, from 1, on which the record begins. */
  readonly line: number;
  /** Name of the column, or path of the field. */
  readonly field: string;
}

/** Everything a reporter is told about a run. */
export interface Run {
  readonly documents: readonly DocumentReport[];
  /** What could not be read or written, in the order of the run. Default: nothing. */
  readonly faults?: readonly RunFault[];
  /** What was shown of the run before, for the summary. */
  readonly earlier?: FileCounts;
}

/** Files that were read, by path, with what was found in each. */
export type FileCounts = ReadonlyMap<string, FindingCount>;

/** How much was found. */
export interface FindingCount {
  readonly corrections: number;
  readonly suggestions: number;
}

/** How a report is written. */
export interface ReportOptions {
  /** Whether ANSI colour may be used. */
  readonly color: 'always' | 'never';
  readonly detail: 'normal' | 'verbose';
  /** Width of the terminal it is printed on, in characters. Default: none, lines are as long as they are. */
  readonly columns?: number | undefined;
}

/** Turns a run into the text of a report. Pure: prints nothing and knows no exit code. */
export type Reporter = (run: Run, options: ReportOptions) => string;
