import type { Place } from './fault.ts';

/** Turns offsets (UTF-16 units) in one file's text into places. */
export type PlaceAt = (offset: number) => Place;

/** Indexes the lines of a text; a line ends with `\n`, so a CRLF file counts alike. */
export function placesIn(text: string, path: string): PlaceAt {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastNotAfter(starts, offset);
    return { path, line: line + 1, column: offset - starts[line]! + 1 };
  };
}

function lastNotAfter(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
