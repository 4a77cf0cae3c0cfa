import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../../src/core/spelling/skeleton.ts';

describe('skeleton', () => {
  it.each([
    ['zelensky', 'zellinski'],
    ['fidan', 'vidan'],
    ['kharkiv', 'gargif'],
    ['zhytomyr', 'shitomir'],
    ['bashar', 'pashar'],
    ['tskhinvali', 'skinvali'],
  ])('is the same for %s and %s', (one, two) => {
    expect(skeleton(one)).toBe(skeleton(two));
  });

  it.each([
    ['kyiv', 'lviv'],
    ['lula', 'lu'],
    ['donetsk', 'luhansk'],
  ])('tells %s and %s apart', (one, two) => {
    expect(skeleton(one)).not.toBe(skeleton(two));
  });

  it('does not depend on vowels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('k', 'r', 'm', 'n', 'l', 'p', 't'), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('a', 'e', 'i', 'o', 'u'),
        (consonants, vowel) => {
          expect(skeleton(consonants.join(vowel))).toBe(skeleton(consonants.join('a')));
        },
      ),
    );
  });

  it.each(['', 'aeiou', '472', 'київ', '서울'])('is empty for %j', (word) => {
    expect(skeleton(word)).toBe('');
  });
});
