/**
 * Learns how much each resemblance of a spelling on its own to a name is worth, and writes `src/core/data/resemblance.ts`.
 * Spellings that nothing else was learned from are looked up among all names; every other one of them also with the right
 * names taken away, so that none is right. How well it does is measured by `npm run eval -- pairs`, each half of the
 * names with weights learned on the other.
 *
 *     npx tsx scripts/learn-resemblance.ts [DATA]
 *
 * DATA is the folder of the evaluation data, `../shared/eval` unless given.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESEMBLANCES } from '../src/core/decision/resemblance.ts';
import { lessonsOf, taughtBy } from './eval/resemblance-lessons.ts';

const OUTPUT = new URL('../src/core/data/resemblance.ts', import.meta.url);

const { lessons } = lessonsOf(process.argv[2] ?? join(import.meta.dirname, '../../shared/eval'));
const weights = taughtBy(lessons);
console.log(RESEMBLANCES.map((name, at) => `${name} ${weights[at]!.toFixed(3)}`).join('  '));
const values = weights.map((weight) => Number(weight.toFixed(3))).join(', ');
writeFileSync(
  OUTPUT,
  `// Written by scripts/learn-resemblance.ts.\n\n/** Nats that one unit of each resemblance is worth, in their order. */\nexport const RESEMBLANCE_WEIGHTS: readonly number[] = [${values}];\n`,
);
