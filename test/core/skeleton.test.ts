import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourhood, skeleton } from '../../src/core/skeleton.ts';

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

describe('neighbourhood', () => {
  const symbols = fc.array(fc.constantFrom(...'PFTKSLRMN'), { minLength: 3, maxLength: 9 }).map((all) => all.join(''));
  const share = (one: string, two: string, deletions: number) => {
    const hashes = new Set(neighbourhood(one, deletions));
    return neighbourhood(two, deletions).some((hash) => hashes.has(hash));
  };

  it('has something in common with that of any skeleton one symbol away', () => {
    fc.assert(
      fc.property(symbols, fc.nat(), fc.constantFrom(...'PFTKSLRMN'), (word, place, symbol) => {
        const at = place % word.length;
        const replaced = word.slice(0, at) + symbol + word.slice(at + 1);
        const lost = word.slice(0, at) + word.slice(at + 1);
        const added = word.slice(0, at) + symbol + word.slice(at);
        for (const other of [replaced, lost, added]) expect(share(word, other, 1)).toBe(true);
      }),
    );
  });

  it('is the skeleton alone where nothing may be left out', () => {
    expect(neighbourhood('PFTK', 0)).toHaveLength(1);
    expect(share('PFTK', 'PFT', 0)).toBe(false);
  });

  it('has each hash once and leaves no single symbol', () => {
    const hashes = neighbourhood('PPFF', 2);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(share('PF', 'PT', 2)).toBe(false);
  });
});
