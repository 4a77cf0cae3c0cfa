import type { Span } from '../core/text/span.ts';
import type { Segment } from './segment.ts';
import { TextMap } from './text-map.ts';

/** How some stretches of a source are escaped: each match of `pattern`, a global one, stands for one UTF-16 unit. */
export interface Escaping {
  readonly pattern: RegExp;
  /** How a text is written there; undefined where it cannot be. */
  written(text: string): string | undefined;
}

/** The segment of a stretch of the source, without its quotation marks, that reads as `text`. */
export function escapedSegment(
  name: string,
  text: string,
  source: string,
  { start, end }: Span,
  { pattern, written }: Escaping,
): Segment {
  // Most stretches are without an escape or a finding, so that the map is only made when it is asked for.
  let map: TextMap | undefined;
  const isVerbatim = text.length === end - start;
  return {
    name,
    text,
    written,
    sourceSpan(span) {
      if (isVerbatim) return { start: start + span.start, end: start + span.end };
      map ??= mapEscapes(source.slice(start, end), start, pattern);
      return map.sourceSpan(span);
    },
  };
}

function mapEscapes(raw: string, offset: number, pattern: RegExp): TextMap {
  const map = new TextMap();
  let at = 0;
  for (const { index, 0: found } of raw.matchAll(pattern)) {
    map.add(index - at, { start: offset + at, end: offset + index });
    at = index + found.length;
    map.add(1, { start: offset + index, end: offset + at });
  }
  map.add(raw.length - at, { start: offset + at, end: offset + raw.length });
  return map;
}
