import { describe, expect, it } from 'vitest';
import { maySoundTheSame } from '../../../src/core/spelling/same-sound.ts';

describe('maySoundTheSame', () => {
  it.each([
    ['shaykhoun', 'sheikhoun'],
    ['thawrah', 'thawra'],
    ['hezbullah', 'hezbollah'],
    ['yassir', 'yasser'],
    ['yahia', 'yahya'],
    ['numaan', 'numan'],
    ['halabusi', 'halbousi'],
    ['shugur', 'shughur'],
  ])('holds for two ways to romanise a word: %s and %s', (one, other) => {
    expect(maySoundTheSame(one, other)).toBe(true);
    expect(maySoundTheSame(other, one)).toBe(true);
  });

  it.each([
    ['musrata', 'misrata'],
    ['khuzali', 'khazali'],
    ['ulaimi', 'alimi'],
    ['chaibani', 'shaibani'],
    ['jahbat', 'jabhat'],
    ['sada', 'saba'],
  ])('does not hold where a vowel or consonant is another one: %s and %s', (one, other) => {
    expect(maySoundTheSame(one, other)).toBe(false);
    expect(maySoundTheSame(other, one)).toBe(false);
  });
});
