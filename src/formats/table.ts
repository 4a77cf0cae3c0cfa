import { type CellSpan, cellSpans } from './cells.ts';
import { escapedSegment } from './escaped-segment.ts';
import { endOfLine, type LineEnd } from './line-end.ts';
import { listed } from './listed.ts';
import { isFault, noFields, type RecordFault, type RecordReader, type RecordText } from './record-reader.ts';
import type { Edit, Segment } from './segment.ts';

/** How a table is read. */
export interface TableOptions {
  readonly delimiter: string;
  readonly lineEnd: LineEnd;
  /** Names from its first line, or numbers from 1. Where all are numbers, the first line is a record like others. */
  readonly columns: readonly string[];
  /** Name of the column that is added, if any. */
  readonly annotation: string | undefined;
}

/** What the first line of a table says about the others. */
interface Layout {
  readonly width: number;
  /** Each column once, in the order in which they stand. */
  readonly wanted: readonly Column[];
}

interface Column {
  readonly index: number;
  readonly name: string;
}

const NUMBER = /^[1-9]\d*$/;

/** Reads the records of a table: the cells of some columns. Records with more or fewer cells than the first are faulty. */
export function table({ delimiter, lineEnd, columns, annotation }: TableOptions): RecordReader {
  const hasHeader = !columns.every((column) => NUMBER.test(column));
  let layout: Layout | undefined;
  let header: RecordText | undefined;
  return {
    read(record) {
      const cells = record.cells ?? [];
      if (layout === undefined) {
        const found = layoutFrom(cells, columns);
        if (isFault(found)) return found;
        layout = found;
        if (hasHeader) {
          header = record;
          return [];
        }
      }
      return segmentsOf(record, cells, layout, delimiter, lineEnd);
    },
    annotate(record, value) {
      if (record !== header) return newCell(record.source, JSON.stringify(value), delimiter, lineEnd);
      const name = annotation!;
      if (record.cells?.includes(name)) {
        return { fault: `has a column “${name}” already: choose another name for --annotate`, endsFile: true };
      }
      return newCell(record.source, name, delimiter, lineEnd);
    },
    missing: () => ({ some: [], all: false, choice: '' }),
  };
}

function layoutFrom(cells: readonly string[], columns: readonly string[]): Layout | RecordFault {
  if (columns.length === 0) return noFields(choiceOf(cells));
  const wanted: Column[] = [];
  for (const column of columns) {
    const found = cells.flatMap((cell, index) => (cell === column ? [{ index, name: column }] : []));
    if (found.length > 0) wanted.push(...found);
    else if (NUMBER.test(column) && Number(column) <= cells.length) wanted.push(columnAt(Number(column) - 1));
    else return { fault: `has no column “${column}”: ${choiceOf(cells)}`, endsFile: true };
  }
  return { width: cells.length, wanted: eachOnce(wanted) };
}

/** A column that is named twice, by name or by number, goes by what it was called first. */
function eachOnce(columns: readonly Column[]): Column[] {
  const byIndex = new Map<number, Column>();
  for (const column of columns) if (!byIndex.has(column.index)) byIndex.set(column.index, column);
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function columnAt(index: number): Column {
  return { index, name: String(index + 1) };
}

/** What a user could have named. */
function choiceOf(cells: readonly string[]): string {
  return `the first line has ${listed(cells)}`;
}

function segmentsOf(
  { source }: RecordText,
  cells: readonly string[],
  { width, wanted }: Layout,
  delimiter: string,
  lineEnd: LineEnd,
): readonly Segment[] | RecordFault {
  if (cells.length !== width)
    return { fault: `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the first line has ${width}` };
  const spans = cellSpans(source, delimiter, lineEnd);
  const segments: Segment[] = [];
  for (const { index, name } of wanted) {
    const span = spans[index];
    // Found twice, by the parser and by place: were they ever to differ, nothing is touched.
    if (spans.length !== width || span === undefined || valueIn(source, span) !== cells[index]) {
      return { fault: 'its quotation marks can be read in two ways' };
    }
    segments.push(segmentOf(name, cells[index], source, span, delimiter));
  }
  return segments;
}

function valueIn(source: string, { start, end, quoted }: CellSpan): string {
  const raw = source.slice(start, end);
  return quoted ? raw.replaceAll('""', '"') : raw;
}

function segmentOf(name: string, value: string, source: string, span: CellSpan, delimiter: string): Segment {
  if (span.quoted) {
    const written = (text: string) => text.replaceAll('"', '""');
    return escapedSegment(name, value, source, span, { pattern: /""/g, written });
  }
  const written = (text: string) => (needsQuotes(text, delimiter) ? undefined : text);
  return escapedSegment(name, value, source, span, { pattern: /""/g, written });
}

function needsQuotes(text: string, delimiter: string): boolean {
  return text.includes(delimiter) || /["\r\n]/.test(text);
}

function newCell(source: string, value: string, delimiter: string, lineEnd: LineEnd): Edit {
  const start = endOfLine(source, lineEnd);
  const cell = needsQuotes(value, delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
  return { start, end: start, replacement: delimiter + cell };
}
