import { alignedTable, FLOOR, goalText, valueText } from './figure-table.ts';
import type { Figure } from './measurement.ts';

/** The figures that `docs/measurements.md` keeps: a row a measure, a column a date. */
export interface MeasurementRecord {
  /** Dates of the columns, `2026-01-31`, the oldest first. */
  readonly dates: readonly string[];
  /** From a measure to its cells that are not empty, by the head of their column. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const GOAL = 'goal';
const TABLE = /^\| measure .*\n(?:\|.*\n?)*/m;

/** Reads the table of a page. */
export function readRecord(page: string): MeasurementRecord {
  const [head = [], , ...rows] = (TABLE.exec(page)?.[0] ?? '').split('\n').filter(Boolean).map(cellsOf);
  return {
    dates: head.filter((title) => /^\d{4}-/.test(title)),
    rows: new Map(
      rows.map(([measure, ...cells]) => [
        measure!,
        new Map(cells.map((cell, at) => [head[at + 1]!, cell] as const).filter(([, cell]) => cell !== '')),
      ]),
    ),
  };
}

/** The page with these figures in a column, which is made or brought up to date; rows not measured keep their cells. */
export function withFigures(page: string, column: string, figures: readonly Figure[]): string {
  const { dates, rows } = readRecord(page);
  const columns = [GOAL, FLOOR, ...new Set([...dates, ...(column === FLOOR ? [] : [column])])];
  const merged = new Map([...rows].map(([measure, cells]) => [measure, new Map(cells)]));
  for (const figure of figures) {
    const cells = merged.get(figure.measure) ?? new Map<string, string>();
    if (figure.goal) cells.set(GOAL, goalText(figure.goal));
    merged.set(figure.measure, cells.set(column, valueText(figure)));
  }
  const body = [...merged].map(([measure, cells]) => [measure, ...columns.map((title) => cells.get(title) ?? '')]);
  const table = `${alignedTable([['measure', ...columns], ...body])}\n`;
  return TABLE.test(page) ? page.replace(TABLE, () => table) : `${page.trimEnd()}\n\n${table}`;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim());
}
