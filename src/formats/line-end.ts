/**
 * What ends the lines of a table: a line feed, be it behind a carriage return, or a carriage return alone, as old
 * Macintosh files and Excel’s “CSV (Macintosh)” have it.
 */
export type LineEnd = '\n' | '\r';

/** Offset of the line ending of a record, or of the record's end where it has none. */
export function endOfLine(source: string, lineEnd: LineEnd): number {
  if (!source.endsWith(lineEnd)) return source.length;
  return source.length - (lineEnd === '\n' && source.endsWith('\r\n') ? 2 : 1);
}
