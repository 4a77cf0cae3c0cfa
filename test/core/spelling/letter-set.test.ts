import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { fewestEdits, letterSet } from '../../../src/core/spelling/letter-set.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdexyz-і'), maxLength: 12 });

test('two spellings are at least so many edits apart', () => {
  fc.assert(
    fc.property(word, word, (one, two) => {
      expect(fewestEdits(letterSet(one), letterSet(two))).toBeLessThanOrEqual(distance(one, two));
    }),
  );
});

test('spellings without a letter in common are as many edits apart as the longer one has letters', () => {
  expect(fewestEdits(letterSet('kyiv'), letterSet('odesa'))).toBe(5);
  expect(fewestEdits(letterSet('kyiv'), letterSet('vyki'))).toBe(0);
});
