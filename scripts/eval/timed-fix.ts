/**
 * Fixes one text and prints as JSON the processor seconds, spent outside the system, of loading the dictionaries and of fixing.
 *
 *     node --import tsx scripts/eval/timed-fix.ts TEXT [DICTIONARY]...
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fix } from '../../src/fix.ts';
import { compileLayers } from '../../src/io/dictionaries/compile-layers.ts';

const [file = '', ...paths] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const started = process.cpuUsage();
const gazetteer = compileLayers({
  shipped: 'used',
  dictionaries: paths.map((path) => ({ path, file: resolve(path) })),
});
const loading = process.cpuUsage(started);
const loaded = process.cpuUsage();
fix(text, gazetteer);
console.log(JSON.stringify({ load: loading.user / 1e6, fix: process.cpuUsage(loaded).user / 1e6 }));
