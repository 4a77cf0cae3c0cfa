import { describe, expect, it, test } from 'vitest';
import { hearingCost, soundsHeard } from '../../../src/core/spelling/sounds.ts';

/** What it costs to hear one spelling as the other. */
function cost(one: string, other: string): number {
  return hearingCost(soundsHeard(one), soundsHeard(other), Number.POSITIVE_INFINITY);
}

describe('soundsHeard', () => {
  it.each([
    ['passion', 'paxan'],
    ['seersky', 'sirski'],
    ['knight', 'nyt'],
    ['cherry', 'ceri'],
    ['quick', 'kuik'],
    ['dodge', 'doj'],
  ])('reads %s', (spelling, sounds) => {
    expect(soundsHeard(spelling).toLowerCase()).toBe(sounds);
  });
});

describe('hearingCost', () => {
  it('is nothing for other letters of the same sounds', () => {
    expect(cost('seersky', 'syrskyi')).toBe(0);
    expect(cost('kazeroun', 'kazerun')).toBe(0);
  });

  it('is small for what speech recognition writes, and out of all bounds for another consonant', () => {
    expect(cost('goocash', 'gukesh')).toBeLessThan(2);
    expect(cost('passionyan', 'pashinyan')).toBeLessThan(3);
    expect(cost('merseyyoyev', 'mirziyoyev')).toBeLessThan(5);
    expect(cost('buk', 'bul')).toBeGreaterThan(7);
  });

  it('is the same both ways', () => {
    for (const [one, other] of [
      ['sobersly', 'szoboszlai'],
      ['melonchon', 'melenchon'],
    ] as const)
      expect(cost(one, other)).toBeCloseTo(cost(other, one));
  });
});

test('gives up beyond the bound', () => {
  expect(hearingCost('BARAN', 'BIRIN', 1)).toBe(Number.POSITIVE_INFINITY);
  expect(hearingCost('BARAN', 'BARAN', 0)).toBe(0);
});
