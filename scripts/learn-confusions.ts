/**
 * Learns what letters of names are confused with in transliteration, and writes `src/core/data/confusions.ts`.
 *
 *     npx tsx scripts/learn-confusions.ts [DATA]
 *
 * DATA is the folder of the evaluation data, `../shared/eval` unless given.
 */
import { writeFileSync } from 'node:fs';
import { learnConfusions } from './confusions/confusion-model.ts';
import { readNameData } from './confusions/name-pairs.ts';
import { writeConfusions } from './confusions/write-confusions.ts';

const OUTPUT = new URL('../src/core/data/confusions.ts', import.meta.url);

try {
  const data = readNameData(process.argv[2] ?? '../shared/eval');
  const operations = learnConfusions(data, () => true);
  writeFileSync(OUTPUT, writeConfusions(operations, headerFor(data.pairs.length, operations.length)));
  console.log(`${operations.length} operations written`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function headerFor(pairs: number, operations: number): string[] {
  return [
    `Written by scripts/learn-confusions.ts on ${new Date().toISOString().slice(0, 10)}; do not edit.`,
    `${operations} operations learned from ${pairs} listed pairs of spellings that share a native form (Wikidata names in`,
    'Arabic, Hebrew, Russian, Japanese; CC0), all other spellings of these forms, Korean and Chinese ones, and Ukrainian',
    'names romanised through Russian (names-translator, MIT). Figures: scripts/eval-pairs.ts and docs/matching.md.',
  ];
}
