/**
 * Measures how well names are put right, and prints the figures beside their goals, plain Levenshtein distance and what
 * was recorded last.
 *
 *     npm run eval -- [--data FOLDER] [--show] [--floor] [--ablation] [--record] [MEASUREMENT...]
 *
 * MEASUREMENT: pairs, passages, posts, istanbul, own, clean, clean-large, clean-short, speed, blocking, calibration; all
 * unless named. --show lists each case that fell, --floor measures plain Levenshtein distance instead, --ablation shows
 * what each feature does, and --record writes the figures to docs/measurements.md under today's date. FOLDER holds the
 * evaluation data, ../shared/eval unless given; without it, only what needs none of it is measured.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FLOOR, figureTable } from './eval/figure-table.ts';
import type { Measurement, Outcome, Setting } from './eval/measurement.ts';
import { readRecord, withFigures } from './eval/measurement-record.ts';
import { MEASUREMENTS, ON_DEMAND } from './eval/measurements.ts';

const PAGE = new URL('../docs/measurements.md', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../shared/eval') },
    show: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

await run(measurable(chosen()));

/** What can be measured with the data that is there; says what is left out. */
function measurable(all: readonly Measurement[]): Measurement[] {
  if (existsSync(join(values.data, 'score.mjs'))) return [...all];
  const left = all.filter(({ material }) => material === undefined).map(({ name }) => name);
  if (left.length > 0)
    console.log(`No evaluation data in ${values.data}: left out ${left.join(', ')}. Name its folder with --data.`);
  return all.filter(({ material }) => material !== undefined);
}

function chosen(): Measurement[] {
  const all: readonly Measurement[] = [...MEASUREMENTS, ...ON_DEMAND];
  const names = [...positionals, ...(values.ablation ? ['ablation'] : [])];
  const unknown = names.find((name) => !all.some((one) => one.name === name));
  if (unknown) throw new Error(`no measurement “${unknown}”; there are ${all.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? [...MEASUREMENTS] : all.filter(({ name }) => names.includes(name));
}

async function run(measurements: readonly Measurement[]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'fix-names-eval-'));
  try {
    const outcomes: Outcome[] = [];
    for (const one of measurements) outcomes.push(await measured(one, { data: values.data, work }));
    report(outcomes);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** A measurement that fails says so and takes nothing from the others. */
async function measured(one: Measurement, setting: Setting): Promise<Outcome> {
  const started = performance.now();
  const measure = values.floor ? one.measureFloor : one.measure;
  try {
    const outcome = (await measure?.call(one, setting)) ?? { figures: [], fallen: [] };
    console.error(`${one.name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
    return outcome;
  } catch (error) {
    console.error(`${one.name}: not measured: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return { figures: [], fallen: [] };
  }
}

function report(outcomes: readonly Outcome[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const figures = outcomes.flatMap((outcome) => outcome.figures);
  if (values.show) for (const line of outcomes.flatMap(({ fallen }) => fallen)) console.log(line);
  for (const line of outcomes.flatMap(({ details = [] }) => details)) console.log(`\n${line}\n`);
  if (figures.length > 0) console.log(figureTable(figures, readRecord(page)));
  if (!values.record) return;
  const column = values.floor ? FLOOR : new Date().toISOString().slice(0, 10);
  writeFileSync(PAGE, withFigures(page, column, figures));
}
