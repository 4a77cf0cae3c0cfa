import type { DocumentReport } from './run.ts';

/** One place in a text, counted from 0 in three ways. */
export interface TextOffset {
  readonly utf16: number;
  readonly codePoints: number;
  /** In the encoding that the text was read in, its byte order mark included. */
  readonly bytes: number;
}

/** A function from UTF-16 offsets of a text, asked for in ascending order, to the same places in other units. */
export function offsetCounter({
  source,
  encoding = 'utf-8',
}: Pick<DocumentReport, 'source' | 'encoding'>): (offset: number) => TextOffset {
  let at = 0;
  let codePoints = 0;
  let bytes = 0;
  return (offset) => {
    while (at < offset) {
      const code = source.codePointAt(at)!;
      const units = code > 0xffff ? 2 : 1;
      at += units;
      codePoints++;
      bytes += encoding === 'utf-8' ? utf8Length(code) : 2 * units;
    }
    return { utf16: offset, codePoints, bytes };
  };
}

/** How many bytes a code point takes in UTF-8. */
export function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
