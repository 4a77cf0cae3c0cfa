import type { Span } from './span.ts';
import { TokenFlag, type Tokens } from './tokens.ts';

/** Marks as protected every token that lies in one of the spans, at least in part. Spans are disjoint, in text order. */
export function protectSpans(tokens: Tokens, spans: Iterable<Span>): void {
  let token = 0;
  for (const span of spans) {
    while (token < tokens.count && tokens.end[token]! <= span.start) token++;
    for (let at = token; at < tokens.count && tokens.start[at]! < span.end; at++)
      tokens.flags[at]! |= TokenFlag.Protected;
  }
}
