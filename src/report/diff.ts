import { type ChangedBlock, changedBlocks } from './changed-blocks.ts';
import { quotePath } from './quote-path.ts';
import type { Run } from './run.ts';
import { type CorrectedPart, wholeRecords } from './whole-records.ts';

/** Unchanged lines shown around a change. */
export const CONTEXT = 3;

/**
 * Unified diff of the run with three lines of context, as `git apply` and `patch -p1` accept it. Empty when nothing
 * changes. Never coloured: it is read by programs. The hunks come from the corrected lines, so that the cost grows with
 * the text and not with its square. Of a file of records only those with findings are known here: there is no context
 * beyond a record, and `git apply` asks for `--unidiff-zero`.
 */
export function diff(run: Run): string {
  let text = '';
  let file: string | undefined;
  let drift = 0;
  for (const part of wholeRecords(run.documents)) {
    if (part.path !== file) drift = 0;
    const hunks = partHunks(part, drift);
    if (hunks.text === '') continue;
    // Readers of patches pass over a line that is none of theirs; one file that does not apply would spoil all others.
    const header = part.encoding === 'utf-8' ? fileHeader(part.path) : leftOut(part.path);
    if (part.path !== file) text += header;
    if (part.encoding === 'utf-8') text += hunks.text;
    file = part.path;
    drift += hunks.growth;
  }
  return text;
}

function leftOut(path: string): string {
  return `# left out, as a patch is UTF-8 and the file is UTF-16: ${quotePath(path)}\n`;
}

function partHunks({ source, corrections, linesBefore }: CorrectedPart, drift: number): Hunks {
  const blocks = changedBlocks(source, corrections);
  const inFile = linesBefore === 0 ? blocks : blocks.map((block) => ({ ...block, line: block.line + linesBefore }));
  return hunksOf(source, inFile, drift);
}

/** The two lines that stand before the hunks of a file. */
export function fileHeader(path: string): string {
  const name = path.replace(/^(?:\.?\/)+/, '');
  return `--- ${quotePath(`a/${name}`)}\n+++ ${quotePath(`b/${name}`)}\n`;
}

/** Hunks, and by how many lines they make the file longer. */
export interface Hunks {
  readonly text: string;
  readonly growth: number;
}

/**
 * The hunks of a file, or of a part of it: then the blocks' lines are those of the file, and `drift` says how many lines
 * longer the hunks before make it.
 */
export function hunksOf(source: string, blocks: readonly ChangedBlock[], drift: number): Hunks {
  let growth = 0;
  const texts = gatherHunks(source, blocks).map((hunk) => {
    const body = hunkText(source, hunk, drift + growth);
    growth += body.growth;
    return body.text;
  });
  return { text: texts.join(''), growth };
}

type Hunk = readonly [ChangedBlock, ...ChangedBlock[]];

/** Blocks whose contexts touch share a hunk. */
function gatherHunks(source: string, blocks: readonly ChangedBlock[]): Hunk[] {
  const hunks: [ChangedBlock, ...ChangedBlock[]][] = [];
  for (const block of blocks) {
    const hunk = hunks.at(-1);
    const last = hunk?.at(-1);
    if (hunk && last && linesAfter(source, last.end, 2 * CONTEXT) >= block.start) hunk.push(block);
    else hunks.push([block]);
  }
  return hunks;
}

/** A hunk's text and by how many lines it makes the file longer. `drift` is that sum over the hunks before it. */
function hunkText(source: string, blocks: Hunk, drift: number): Hunks {
  const start = linesBefore(source, blocks[0].start, CONTEXT);
  const leading = splitLines(source.slice(start, blocks[0].start));
  const body = leading.map((line) => marked(' ', line));
  let oldCount = leading.length;
  let newCount = leading.length;
  blocks.forEach((block, index) => {
    const gone = splitLines(source.slice(block.start, block.end));
    const come = splitLines(block.replacement);
    const next = blocks[index + 1]?.start ?? linesAfter(source, block.end, CONTEXT);
    const kept = splitLines(source.slice(block.end, next));
    body.push(...gone.map((line) => marked('-', line)), ...come.map((line) => marked('+', line)));
    body.push(...kept.map((line) => marked(' ', line)));
    oldCount += gone.length + kept.length;
    newCount += come.length + kept.length;
  });
  const first = blocks[0].line - leading.length;
  const header = `@@ -${range(first, oldCount)} +${range(first + drift, newCount)} @@\n`;
  return { text: header + body.join(''), growth: newCount - oldCount };
}

/** Offset of the start of the line `count` lines above a line that starts at `offset`. */
export function linesBefore(source: string, offset: number, count: number): number {
  let start = offset;
  for (let passed = 0; passed < count && start > 0; passed++)
    start = start < 2 ? 0 : source.lastIndexOf('\n', start - 2) + 1;
  return start;
}

/** Offset after `count` more lines from a line that starts at `offset`. */
function linesAfter(source: string, offset: number, count: number): number {
  let end = offset;
  for (let passed = 0; passed < count && end < source.length; passed++) {
    const newline = source.indexOf('\n', end);
    end = newline < 0 ? source.length : newline + 1;
  }
  return end;
}

/** Lines with their `\n`; the last may lack it. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}

function range(first: number, count: number): string {
  return count === 1 ? `${first}` : `${first},${count}`;
}
