import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oddsFor, reliabilityOf, reliableShares } from '../../../src/core/decision/calibration.ts';
import { probabilities } from '../../../src/core/model/log-odds.ts';

const PROBABILITIES = fc.double({ min: 0, max: 1, noNaN: true });
const ODDS = fc.double({ min: -50, max: 50, noNaN: true });

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

  it('takes places that look surely garbled for less so', () => {
    for (const probability of [0.6, 0.8, 0.9, 0.99]) expect(reliabilityOf(probability)).toBeLessThan(probability);
  });

  it('is undone by oddsFor', () => {
    for (const odds of [-5, -0.1, 0, 2, 10])
      expect(oddsFor(reliabilityOf(1 / (1 + Math.exp(-odds))))).toBeCloseTo(odds, 9);
  });
});

describe('reliableShares', () => {
  it('lets rivals share the reliability of all together as they share the probability', () => {
    const [one, two] = reliableShares([0.6, 0.3]) as [number, number];
    expect(one + two).toBeCloseTo(reliabilityOf(0.9), 12);
    expect(one / two).toBeCloseTo(2, 12);
  });

  it('gives numbers from 0 to 1, and no more than 1 in all, for whatever rivals there are', () => {
    fc.assert(
      fc.property(fc.array(ODDS, { minLength: 1, maxLength: 6 }), (odds) => {
        const shares = reliableShares(probabilities(odds));
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
