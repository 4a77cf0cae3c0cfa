import type { Span } from '../core/text/span.ts';
import { graphemes } from './graphemes.ts';

/** What stands around a span on its own line. */
export interface Excerpt {
  /** Text before the span, with an ellipsis where the line was cut. */
  readonly before: string;
  /** Text after the span, with an ellipsis where the line was cut. */
  readonly after: string;
}

/** UTF-16 units shown on each side of a span where there is room. */
export const MOST_REACH = 56;

/** Units read beyond the reach, longer than any usual grapheme, so that one that begins out there is seen to its end. */
const MARGIN = 32;

/**
 * The text around a span on its line, without a byte order mark, cut between words where the line is long, never inside a
 * grapheme. `reach` is how many UTF-16 units are shown on each side at the most.
 */
export function excerpt(source: string, span: Span, reach: number = MOST_REACH): Excerpt {
  // Looking no further than the margin keeps the cost of a 50 MB line that of a short one.
  const begin = source.startsWith('\uFEFF') ? 1 : 0;
  const left = source.slice(Math.max(begin, span.start - reach - MARGIN), span.start);
  const right = source.slice(span.end, span.end + reach + MARGIN);
  return { before: endOfLine(left, reach), after: startOfLine(right, reach) };
}

function endOfLine(left: string, reach: number): string {
  const line = left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1);
  if (line.length <= reach) return line;
  const near = line.slice(-reach);
  const gap = near.search(/\s/);
  return `…${gap < 0 ? wholeGraphemesFrom(line, line.length - reach) : near.slice(gap + 1)}`;
}

function startOfLine(right: string, reach: number): string {
  const line = right.split(/[\r\n]/, 1)[0] ?? '';
  if (line.length <= reach) return line;
  const gap = line.slice(0, reach).search(/\s\S*$/);
  return `${gap < 0 ? wholeGraphemesTo(line, reach) : line.slice(0, gap)}…`;
}

function wholeGraphemesFrom(text: string, offset: number): string {
  let start = 0;
  for (const grapheme of graphemes(text)) {
    if (start >= offset) break;
    start += grapheme.length;
  }
  return text.slice(start);
}

function wholeGraphemesTo(text: string, offset: number): string {
  let end = 0;
  for (const grapheme of graphemes(text)) {
    if (end + grapheme.length > offset) break;
    end += grapheme.length;
  }
  return text.slice(0, end);
}
