import { FEATURES, type FeatureValues } from '../../src/core/model/features.ts';
import type { Reliability } from './fit-weights.ts';

/** The source text of `src/core/data/weights.ts`. */
export function weightsText(weights: FeatureValues, { slope, offset }: Reliability): string {
  const lines = FEATURES.map((feature, at) => `  ${feature}: ${Number(weights[at]!.toFixed(3))},`);
  return [
    '// Written by scripts/calibrate.ts.',
    '',
    '/** Nats that one unit of each feature of a reading is worth. */',
    'export const WEIGHTS = {',
    ...lines,
    '};',
    '',
    '/** What the log-odds of a reading are worth: times `slope`, plus `offset`. */',
    `export const RELIABILITY = { slope: ${slope.toFixed(3)}, offset: ${offset.toFixed(3)} };`,
    '',
  ].join('\n');
}
