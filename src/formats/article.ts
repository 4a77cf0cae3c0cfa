import type { Diagnostic } from '../core/result/correction.ts';
import { LineIndex } from '../core/text/line-index.ts';
import type { Span } from '../core/text/span.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { Segment } from './segment.ts';

/** Between two segments: no name reaches over an empty line. */
const BETWEEN = '\n\n';

/** A span of the article in the segment that it lies in. */
export interface Home {
  readonly segment: Segment;
  /** Counts from the start of the segment's text. */
  readonly span: Span;
}

/** The segments of a record as one text, in which what one says is evidence for the others. */
export class Article {
  readonly text: string;
  /** In source order. */
  readonly segments: readonly Segment[];
  private readonly starts: readonly number[];
  private lines: LineIndex | undefined;

  constructor(segments: readonly Segment[]) {
    let at = 0;
    this.segments = segments;
    this.starts = segments.map(({ text }) => {
      const start = at;
      at += text.length + BETWEEN.length;
      return start;
    });
    this.text = segments.length === 1 ? segments[0]!.text : segments.map(({ text }) => text).join(BETWEEN);
  }

  /** Undefined for a span that is not whole in one segment. */
  homeOf({ start, end }: Span): Home | undefined {
    const index = lastAtOrBefore(this.starts, start);
    const segment = this.segments[index];
    if (segment === undefined || end > this.starts[index]! + segment.text.length) return undefined;
    return { segment, span: { start: start - this.starts[index]!, end: end - this.starts[index]! } };
  }

  /** Offset of a line and column of the text, both from 1. */
  offsetOf({ line, column }: Pick<Diagnostic, 'line' | 'column'>): number {
    this.lines ??= new LineIndex(this.text);
    return this.lines.spanOf(line).start + column - 1;
  }
}
