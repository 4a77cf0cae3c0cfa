import { visit } from 'jsonc-parser';
import type { Span } from '../core/text/span.ts';

/** A string in a JSON text that is the value of a member or an item. */
export interface JsonString {
  /** Names and indexes on the way to it. */
  readonly place: readonly (string | number)[];
  readonly value: string;
  /** What stands between its quotation marks, in UTF-16 offsets of the JSON text. */
  readonly span: Span;
}

/** The strings of a JSON text, which must be valid, in text order. @throws {RangeError} where it is nested too deeply. */
export function jsonStrings(json: string): JsonString[] {
  const strings: JsonString[] = [];
  visit(json, {
    onLiteralValue(value, offset, length, _line, _column, placeOf) {
      if (typeof value !== 'string') return;
      strings.push({ place: placeOf(), value, span: { start: offset + 1, end: offset + length - 1 } });
    },
  });
  return strings;
}
