import type { Correction } from '../core/correction.ts';
import type { Span } from '../core/span.ts';

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
  return gatherByLines(source, corrections).map(({ start, end, changes }) => ({
    start,
    end,
    line: lineAt(start),
    replacement: replaceWithin(source, { start, end }, changes),
  }));
}

interface LineGroup extends Span {
  readonly changes: readonly Correction[];
}

function gatherByLines(source: string, corrections: readonly Correction[]): LineGroup[] {
  const groups: { start: number; end: number; changes: Correction[] }[] = [];
  for (const correction of corrections) {
    if (correction.surface === correction.replacement) continue;
    const last = groups.at(-1);
    if (last && correction.start < last.end) {
      last.end = Math.max(last.end, afterLine(source, correction.end));
      last.changes.push(correction);
    } else {
      groups.push({
        start: source.lastIndexOf('\n', correction.start - 1) + 1,
        end: afterLine(source, correction.end),
        changes: [correction],
      });
    }
  }
  return groups;
}

/** Where the line that holds an offset ends, its `\n` included. */
function afterLine(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline < 0 ? source.length : newline + 1;
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
