import type { Span } from '../core/text/span.ts';

/** A stretch of translatable text in a record, and the way back to the source. Offsets are UTF-16. */
export interface Segment {
  /** What it is called in its record, such as the path of a field. */
  readonly name: string;
  /** What somebody reads there: escapes are decoded. */
  readonly text: string;
  /** Where a span of `text`, which is not empty, stands in the source. */
  sourceSpan(span: Span): Span;
  /** How `replacement` is written in that place; undefined where it cannot be. */
  written(replacement: string): string | undefined;
}

/** A replacement for a span of the source. */
export interface Edit extends Span {
  readonly replacement: string;
}
