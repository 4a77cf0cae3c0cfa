import type { ChangedBlock } from './changed-blocks.ts';
import { CONTEXT, hunksOf, linesBefore } from './diff.ts';

/**
 * The unified diff of a file that comes in parts and is held only as far as hunks need it: the text of all calls
 * together is the diff. A part that ends within a line, as a byte order mark does, waits for what follows it.
 */
export class RunningDiff {
  private readonly header: string;
  private source = '';
  private waiting = { before: '', after: '' };
  private blocks: ChangedBlock[] = [];
  /** Line of the file that the next part begins on. */
  private line = 1;
  private drift = 0;
  private isBegun = false;
  /** Unchanged lines since the last change. */
  private quiet = 0;

  /** @param header the lines before the first hunk */
  constructor(header: string) {
    this.header = header;
  }

  /** Takes the next part, before and after; gives the hunks that are certain now. */
  push(before: string, after: string): string {
    const part = { before: this.waiting.before + before, after: this.waiting.after + after };
    const isWhole = before.endsWith('\n');
    this.waiting = isWhole ? { before: '', after: '' } : part;
    return isWhole ? this.take(part.before, part.after) : '';
  }

  /** The hunks that are left at the end of the file. */
  end(): string {
    const { before, after } = this.waiting;
    return this.take(before, after) + this.flush();
  }

  private take(before: string, after: string): string {
    const lines = linesIn(before);
    if (before !== after) {
      const start = this.source.length;
      this.blocks.push({ start, end: start + before.length, line: this.line, replacement: after });
      this.quiet = 0;
    } else this.quiet += lines;
    this.source += before;
    this.line += lines;
    // Two changes with this much between them share no hunk.
    return this.quiet > 2 * CONTEXT ? this.flush() : '';
  }

  private flush(): string {
    const { text, growth } = hunksOf(this.source, this.blocks, this.drift);
    this.source = this.source.slice(linesBefore(this.source, this.source.length, CONTEXT));
    this.blocks = [];
    this.drift += growth;
    if (text === '' || this.isBegun) return text;
    this.isBegun = true;
    return this.header + text;
  }
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
