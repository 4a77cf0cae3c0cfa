import { beforeAll, describe, expect, it } from 'vitest';
import { tallyOwn } from '../scripts/eval/measure-own.ts';
import type { Tally } from '../scripts/eval/tally-passages.ts';

/*
 * Bounds, not goals: what the program did when they were set, with a little room. Raise the first, and lower the others,
 * when it does better.
 */
const MENDED_AT_LEAST = 300;
const WRONG_AT_MOST = 10;
const KEPT_CHANGED_AT_MOST = 2;

describe('the project’s own passages', () => {
  let tally: Tally;
  beforeAll(() => {
    tally = tallyOwn();
  });

  it('have no fewer garbled names mended than before', () => {
    expect(tally.mended, tally.fallen.join('\n')).toBeGreaterThanOrEqual(MENDED_AT_LEAST);
  });

  it('get no more wrong corrections than before', () => {
    const wrong = tally.fallen.filter((line) => /^(?:wrong|stray) /.test(line));
    expect(tally.wrong, wrong.join('\n')).toBeLessThanOrEqual(WRONG_AT_MOST);
  });

  it('keep the right names that are near to famous ones', () => {
    expect(tally.keptChanged).toBeLessThanOrEqual(KEPT_CHANGED_AT_MOST);
  });
});
