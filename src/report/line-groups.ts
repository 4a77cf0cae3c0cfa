import type { Span } from '../core/text/span.ts';

/** Whole lines of a text and the spans that stand on them: from a line's start to after a line's `\n`, or the end. */
export interface LineGroup<F extends Span> extends Span {
  readonly members: readonly F[];
}

/** Disjoint spans, in text order, gathered by the lines that they stand on. Reads no line without one. */
export function groupByLines<F extends Span>(source: string, spans: readonly F[]): LineGroup<F>[] {
  const groups: { start: number; end: number; members: F[] }[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, afterLine(source, span.end));
      last.members.push(span);
    } else {
      groups.push({
        start: source.lastIndexOf('\n', span.start - 1) + 1,
        end: afterLine(source, span.end),
        members: [span],
      });
    }
  }
  return groups;
}

/** Where the line that holds an offset ends, its `\n` included. */
function afterLine(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline < 0 ? source.length : newline + 1;
}
