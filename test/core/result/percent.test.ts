import { describe, expect, it } from 'vitest';
import { percent } from '../../../src/core/result/percent.ts';

describe('percent', () => {
  it.each([
    [1, '100 %'],
    [0.9999, '99 %'],
    [0.29, '29 %'],
    [0.005, '0 %'],
    [0, '0 %'],
  ])('rounds %d down to %s', (probability, text) => {
    expect(percent(probability)).toBe(text);
  });
});
