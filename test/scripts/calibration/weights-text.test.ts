import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { weightsText } from '../../../scripts/calibration/weights-text.ts';
import { RELIABILITY } from '../../../src/core/data/weights.ts';
import { LEARNED_WEIGHTS } from '../../../src/core/model/log-odds.ts';

it('writes the weights in use as they stand in the source', () => {
  const source = readFileSync(new URL('../../../src/core/data/weights.ts', import.meta.url), 'utf8');
  expect(weightsText(LEARNED_WEIGHTS, RELIABILITY)).toBe(source);
});
