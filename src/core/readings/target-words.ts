import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { garbledTokens, type Reading } from './reading.ts';

/** Words `from` up to, without, `to` of a target of `count` words; undefined if it has another number of words. */
export function wordsOfTarget(target: string, count: number, from: number, to: number): string | undefined {
  const words = splitTarget(target);
  return (words.length + 1) / 2 === count ? words.slice(2 * from, 2 * to - 1).join('') : undefined;
}

/** What is written for a reading, and in the place of which tokens: of the garbled words, or else of all its words. */
export function writtenFor(reading: Reading, target: string): Span & { readonly text: string } {
  const { start, end } = garbledTokens(reading);
  const words = wordsOfTarget(target, reading.last - reading.first, start - reading.first, end - reading.first);
  return words === undefined ? { start: reading.first, end: reading.last, text: target } : { start, end, text: words };
}

const splits = new Map<string, readonly string[]>();

/** Targets come again and again; so many are remembered, and then it starts afresh. */
const MOST_SPLITS = 10_000;

/** Words of a target and what stands between them, in turn. A stop at its end is left out: the text has its own. */
export function splitTarget(target: string): readonly string[] {
  let parts = splits.get(target);
  if (!parts) {
    parts = wordsAndGaps(target);
    if (splits.size >= MOST_SPLITS) splits.clear();
    splits.set(target, parts);
  }
  return parts;
}

function wordsAndGaps(target: string): string[] {
  const { count, start, end } = tokenize(target);
  const parts: string[] = [];
  for (let at = 0; at < count; at++) {
    if (at > 0) parts.push(target.slice(end[at - 1], start[at]));
    parts.push(target.slice(start[at], end[at]));
  }
  return parts;
}
