import type { Figure, Goal } from './measurement.ts';
import type { MeasurementRecord } from './measurement-record.ts';

/**
 * A table of figures in Markdown, beside their goals, the floor and what was recorded last. A figure that misses its goal
 * is marked with an asterisk.
 */
export function figureTable(figures: readonly Figure[], record: MeasurementRecord): string {
  const rows = figures.map((figure) => {
    const { measure, goal } = figure;
    const kept = record.rows.get(measure) ?? new Map<string, string>();
    const last = record.dates.findLast((date) => kept.has(date));
    const baseline = last === undefined ? '' : kept.get(last)!;
    return [measure, goalText(goal), kept.get(FLOOR) ?? '', baseline, valueText(figure) + (isMet(figure) ? '' : ' *')];
  });
  return alignedTable([['measure', 'goal', 'Levenshtein', 'recorded', 'now'], ...rows]);
}

/** The column of plain Levenshtein distance. */
export const FLOOR = 'Levenshtein';

/** A figure as it is shown and recorded. */
export function valueText({ value, digits }: Figure): string {
  return value.toFixed(digits);
}

/** A goal as it is shown and recorded; empty for none. */
export function goalText(goal: Goal | undefined): string {
  return goal === undefined ? '' : `${goal.bound === 'at least' ? '≥' : '≤'} ${goal.value}`;
}

/** A Markdown table of these cells, the first row its head; all columns but the first are set flush right. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}

function isMet({ value, digits, goal }: Figure): boolean {
  if (goal === undefined) return true;
  const shown = Number(value.toFixed(digits));
  return goal.bound === 'at least' ? shown >= goal.value : shown <= goal.value;
}
