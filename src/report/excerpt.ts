import type { Span } from '../core/span.ts';
import { graphemes } from './graphemes.ts';

/** What stands around a span on its own line. */
export interface Excerpt {
  /** Text before the span, with an ellipsis where the line was cut. */
  readonly before: string;
  /** Text after the span, with an ellipsis where the line was cut. */
  readonly after: string;
}

/** Most UTF-16 units shown on each side of a span. */
const REACH = 56;

/** The text around a span on its line, cut between words where the line is long, never inside a grapheme. */
export function excerpt(source: string, span: Span): Excerpt {
  // Looking no further than the reach keeps the cost of a 50 MB line that of a short one.
  const left = source.slice(Math.max(0, span.start - REACH - 1), span.start);
  const right = source.slice(span.end, span.end + REACH + 1);
  return { before: endOfLine(left), after: startOfLine(right) };
}

function endOfLine(left: string): string {
  const line = left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1);
  if (line.length <= REACH) return line;
  const gap = line.search(/\s/);
  return `…${gap < 0 ? graphemes(line).slice(1).join('') : line.slice(gap + 1)}`;
}

function startOfLine(right: string): string {
  const line = right.split(/[\r\n]/, 1)[0] ?? '';
  if (line.length <= REACH) return line;
  const kept = line.replace(/\s\S*$/, '');
  return `${kept.length < line.length ? kept : graphemes(line).slice(0, -1).join('')}…`;
}
