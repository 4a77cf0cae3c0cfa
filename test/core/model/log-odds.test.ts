import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../src/core/data/weights.ts';
import { FEATURES } from '../../../src/core/model/features.ts';
import { LEARNED_WEIGHTS, logOdds, probabilities } from '../../../src/core/model/log-odds.ts';

describe('probabilities', () => {
  const odds = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 9 });

  it('are shares of one, in the order of the odds', () => {
    fc.assert(
      fc.property(odds, (all) => {
        const shares = probabilities(all);
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        all.forEach((one, at) => {
          all.forEach((two, other) => {
            if (one > two) expect(shares[at]).toBeGreaterThanOrEqual(shares[other]!);
          });
        });
      }),
    );
  });

  it('leave room for none of them', () => {
    expect(probabilities([])).toEqual([]);
    expect(probabilities([0])[0]).toBeCloseTo(0.5);
    expect(probabilities([-50, -60])[0]).toBeLessThan(0.001);
  });

  it('fall with every rival', () => {
    expect(probabilities([3, 3])[0]).toBeLessThan(probabilities([3])[0]!);
  });
});

describe('the learned weights', () => {
  const weightOf = (name: (typeof FEATURES)[number]) => LEARNED_WEIGHTS[FEATURES.indexOf(name)]!;

  it('has one for every feature', () => {
    expect(LEARNED_WEIGHTS).toHaveLength(FEATURES.length);
    for (const weight of LEARNED_WEIGHTS) expect(Number.isFinite(weight)).toBe(true);
    expect(Object.keys(WEIGHTS)).toEqual([...FEATURES]);
  });

  it('count evidence for a reading for it, and against it against it', () => {
    for (const name of ['anchor', 'context', 'listed', 'cue', 'supportedObscurity', 'rarity'] as const)
      expect(weightOf(name)).toBeGreaterThan(0);
    for (const name of ['cost', 'clash', 'stranger', 'bareSurname', 'realName'] as const)
      expect(weightOf(name)).toBeLessThan(0);
  });
});

describe('logOdds', () => {
  it('is the weighted sum', () => {
    expect(logOdds([1, 2, 0], [0.5, -1, 9])).toBe(-1.5);
  });
});
