/*
 * Learns how much each kind of evidence is worth (src/core/data/weights.ts): names in texts that are right are garbled,
 * by listed variants and by the learned confusions, and a conditional logit model is fitted to tell the garbled names
 * from all others. Half of the documents teach, the other half is reported on.
 *
 *   npx tsx scripts/calibrate.ts [--show] [--write] [DATA]
 *
 * DATA is the folder of the evaluation data, `../shared/eval` unless given. With --show each failure is listed, with
 * --write the weights are written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawArticles } from './calibration/drawn-articles.ts';
import { fitReliability, fitWeights } from './calibration/fit-weights.ts';
import { listFailures, reportWeights } from './calibration/report-weights.ts';
import { weightsText } from './calibration/weights-text.ts';
import { labelledArticles } from './calibration/worlds.ts';

const OUTPUT = new URL('../src/core/data/weights.ts', import.meta.url);

/** Of the articles that tell what confidence is worth. */
const SEEDS = [11, 12, 13];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, write: { type: 'boolean' } },
});
const folder = positionals[0] ?? join(import.meta.dirname, '../../shared/eval');
if (!existsSync(join(folder, 'clean'))) {
  console.log(`no texts in ${folder}: nothing to learn from`);
  process.exit(0);
}
const { train, test } = labelledArticles(folder);
const weights = fitWeights(train);
const reliability = fitReliability(
  SEEDS.flatMap((seed) => drawArticles(folder, 'train', seed)),
  weights,
);
console.log(`reliability: log-odds times ${reliability.slope.toFixed(3)}, plus ${reliability.offset.toFixed(3)}`);
if (values.show) listFailures(test, weights);
reportWeights(test, weights);
if (values.write) writeFileSync(OUTPUT, weightsText(weights, reliability));
