import type { Span } from '../core/text/span.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';

/**
 * The way from a decoded text back to its source, piece by piece. A piece that is as long in both is copied letter by
 * letter; any other, such as an escape, is taken whole. Columns of numbers, since a long text has many pieces.
 */
export class TextMap {
  private readonly starts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private length = 0;

  /** Appends a piece of `length` UTF-16 units, with its place in the source; an empty one is left out. */
  add(length: number, source: Span): void {
    if (length === 0) return;
    this.starts.push(this.length);
    this.sourceStarts.push(source.start);
    this.sourceEnds.push(source.end);
    this.length += length;
  }

  /** Where a span of the text, which is not empty, stands in the source. A piece that it touches in part is in it whole. */
  sourceSpan({ start, end }: Span): Span {
    const first = lastAtOrBefore(this.starts, start);
    const last = lastAtOrBefore(this.starts, end - 1);
    return {
      start: this.sourceStarts[first]! + (this.isVerbatim(first) ? start - this.starts[first]! : 0),
      end: this.isVerbatim(last) ? this.sourceStarts[last]! + end - this.starts[last]! : this.sourceEnds[last]!,
    };
  }

  private isVerbatim(piece: number): boolean {
    const end = this.starts[piece + 1] ?? this.length;
    return end - this.starts[piece]! === this.sourceEnds[piece]! - this.sourceStarts[piece]!;
  }
}
