import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { areFarApart, letterSet } from '../../../src/core/spelling/letter-set.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdexyz-і'), maxLength: 12 });

test('no spellings are called far apart that are not', () => {
  fc.assert(
    fc.property(word, word, (one, two) => {
      expect(areFarApart(letterSet(one), letterSet(two), distance(one, two))).toBe(false);
    }),
  );
});

test('spellings without a letter in common are as many edits apart as the longer one has letters', () => {
  expect(areFarApart(letterSet('kyiv'), letterSet('odesa'), 4)).toBe(true);
  expect(areFarApart(letterSet('odesa'), letterSet('kyiv'), 4)).toBe(true);
  expect(areFarApart(letterSet('kyiv'), letterSet('odesa'), 5)).toBe(false);
  expect(areFarApart(letterSet('kyiv'), letterSet('vyki'), 0)).toBe(false);
});
