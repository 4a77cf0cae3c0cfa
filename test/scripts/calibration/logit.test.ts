import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, fitLogit, shares } from '../../../scripts/calibration/logit.ts';

describe('shares', () => {
  it('leaves none of them half where the odds are even', () => {
    expect(shares([[0]], [1])).toEqual([0.5]);
    expect(shares([], [1])).toEqual([]);
  });

  it('is never beyond one, however large the odds', () => {
    const features = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 })), { maxLength: 6 });
    fc.assert(
      fc.property(features, (rivals) => {
        const total = shares(rivals, [3]).reduce((sum, share) => sum + share, 0);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('fitLogit', () => {
  /** Choices of one rival, some of which are right where a feature is set, others where it is not. */
  function observed(rightWithFeature: number, rightWithout: number): Choice[] {
    const some = (feature: number, rights: number) =>
      Array.from({ length: 100 }, (_, at) => ({ rivals: [[1, feature]], right: at < rights ? 0 : -1 }));
    return [...some(1, rightWithFeature), ...some(0, rightWithout)];
  }

  it('learns shares as they are', () => {
    const weights = fitLogit(observed(90, 30), [0, 0], [true, true]);
    expect(shares([[1, 1]], weights)[0]).toBeCloseTo(0.9, 1);
    expect(shares([[1, 0]], weights)[0]).toBeCloseTo(0.3, 1);
  });

  it('gives a feature that speaks against a reading a weight below zero, and one that never occurs none', () => {
    expect(fitLogit(observed(10, 60), [0, 0], [true, true])[1]).toBeLessThan(0);
    const silent = observed(50, 50).map(({ rivals, right }) => ({ rivals: rivals.map(([bias]) => [bias!, 0]), right }));
    expect(fitLogit(silent, [0, 0], [true, true])[1]).toBeCloseTo(0);
  });

  it('leaves held weights as they are', () => {
    expect(fitLogit(observed(90, 30), [0.25, 0], [false, true])[0]).toBe(0.25);
  });

  it('learns which of two rivals is right', () => {
    const choices = Array.from({ length: 50 }, () => ({
      rivals: [
        [1, 2],
        [1, 0],
      ],
      right: 0,
    }));
    const [likelier, other] = shares(
      [
        [1, 2],
        [1, 0],
      ],
      fitLogit(choices, [0, 0], [true, true]),
    );
    expect(likelier).toBeGreaterThan(other!);
  });

  it('starts where it is told to if there is nothing to learn from', () => {
    expect(fitLogit([], [0, 0], [true, true])).toEqual([0, 0]);
  });
});
