import type { Correction } from '../core/result/correction.ts';
import type { Span } from '../core/text/span.ts';
import { groupByLines } from './line-groups.ts';

/** Whole lines of the source that corrections change. The span runs from a line's start to after a line's `\n` or the end. */
export interface ChangedBlock extends Span {
  /** Number of its first line, from 1. */
  readonly line: number;
  /** What the block reads after correction. */
  readonly replacement: string;
}

/** The lines that disjoint corrections, in text order, change. Reads the source once and cuts no unchanged line out of it. */
export function changedBlocks(source: string, corrections: readonly Correction[]): ChangedBlock[] {
  const lineAt = lineCounter(source);
  const changes = corrections.filter(({ surface, replacement }) => surface !== replacement);
  return groupByLines(source, changes).map(({ start, end, members }) => ({
    start,
    end,
    line: lineAt(start),
    replacement: replaceWithin(source, { start, end }, members),
  }));
}

function replaceWithin(source: string, block: Span, changes: readonly Correction[]): string {
  let text = '';
  let from = block.start;
  for (const { start, end, replacement } of changes) {
    text += source.slice(from, start) + replacement;
    from = end;
  }
  return text + source.slice(from, block.end);
}

/** A function from ascending offsets to line numbers, from 1. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let next = source.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = source.indexOf('\n', next + 1);
    }
    return line;
  };
}
