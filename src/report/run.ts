import type { FixResult } from '../core/correction.ts';

/** One document of a run, as a reporter sees it. */
export interface DocumentReport {
  /** As the user named it, with forward slashes; `<stdin>` for standard input without a name. */
  readonly path: string;
  /** The text before correction. */
  readonly source: string;
  /** What the document's bytes are, for offsets in bytes. Default `'utf-8'`. */
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly result: FixResult;
}

/** Everything a reporter is told about a run. */
export interface Run {
  readonly documents: readonly DocumentReport[];
}

export interface ReportOptions {
  /** Whether ANSI colour may be used. */
  readonly color: 'always' | 'never';
  readonly detail: 'normal' | 'verbose';
}

/** Turns a run into the text of a report. Pure: prints nothing and knows no exit code. */
export type Reporter = (run: Run, options: ReportOptions) => string;
