import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityFor, reliabilityOf } from '../../../src/core/decision/calibration.ts';

const PROBABILITIES = fc.double({ min: 0, max: 1, noNaN: true });

describe('reliabilityOf', () => {
  it('keeps the order, and what is impossible or certain', () => {
    expect([reliabilityOf(0), reliabilityOf(1)]).toEqual([0, 1]);
    fc.assert(
      fc.property(PROBABILITIES, PROBABILITIES, (one, two) => {
        const [low, high] = one < two ? [one, two] : [two, one];
        expect(reliabilityOf(low)).toBeLessThanOrEqual(reliabilityOf(high));
      }),
    );
  });

  it('takes readings that look sure for less so', () => {
    for (const probability of [0.6, 0.8, 0.9, 0.99]) expect(reliabilityOf(probability)).toBeLessThan(probability);
  });

  it('is undone by probabilityFor', () => {
    for (const probability of [0, 0.1, 0.5, 0.95, 1])
      expect(probabilityFor(reliabilityOf(probability))).toBeCloseTo(probability, 12);
  });
});
