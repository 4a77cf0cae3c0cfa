import { LineIndex } from '../core/text/line-index.ts';
import type { Span } from '../core/text/span.ts';
import type { Position } from './position.ts';
import type { DocumentReport } from './run.ts';

/** Lines of a document, numbered as in its file. */
export interface DocumentLines {
  /** Line, from 1, that holds an offset (UTF-16) into the source. */
  lineOf(offset: number): number;
  /** Line and column, both from 1, of an offset. */
  positionOf(offset: number): Position;
  /** The span of a line in the source, with its ending. */
  spanOf(line: number): Span;
}

/** The lines of a document's source, which for a record begins on a later line of the file. */
export function documentLines({ source, record }: Pick<DocumentReport, 'source' | 'record'>): DocumentLines {
  const lines = new LineIndex(source);
  const before = record ? record.line - 1 : 0;
  return {
    lineOf: (offset) => lines.lineOf(offset) + before,
    positionOf(offset) {
      const { line, column } = lines.positionOf(offset);
      return { line: line + before, column };
    },
    spanOf: (line) => lines.spanOf(line - before),
  };
}
