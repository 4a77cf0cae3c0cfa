import { describe, expect, it } from 'vitest';
import { foldCodeUnit, foldToken, HASH_SEED, hashEnd, hashStep, hashToken } from '../../../src/core/text/fold.ts';

describe('foldToken', () => {
  it.each([
    ['Zelensky', 'zelensky'],
    ['Erdoğan', 'erdogan'],
    ['Wałęsa', 'walesa'],
    ['Đinđić', 'dindic'],
    ['Søren', 'soren'],
    ['Işık', 'isik'],
    ['İSTANBUL', 'istanbul'],
    ['Weiß', 'weis'],
    ['Ægir', 'agir'],
    ['Þór', 'tor'],
    ['Əliyev', 'aliyev'],
    ['Nguyễn', 'nguyen'],
    ['Łódź', 'lodz'],
    ['Зеленський', 'зеленськии'],
    ['서울', '서울'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldToken(text)).toBe(folded);
  });

  it.each(["O'Brien", 'O’Brien', 'Oʼbrien', 'Oʻbrien', 'O`brien', 'Ob\u00adrien', 'Ob\u200brien', 'O\u2060Brien'])(
    'leaves apostrophes and invisible characters out of %j',
    (text) => {
      expect(foldToken(text)).toBe('obrien');
    },
  );

  it('gives the same for composed and decomposed spellings', () => {
    expect(foldToken('Erdoğan'.normalize('NFD'))).toBe(foldToken('Erdoğan'.normalize('NFC')));
  });

  it('changes nothing the second time', () => {
    for (let code = 0; code < 0x10000; code++) {
      const folded = foldCodeUnit(code);
      if (foldCodeUnit(folded) !== folded) expect.fail(`U+${code.toString(16)} folds to ${folded}, which folds on`);
    }
    expect(foldToken(foldToken('Ægir Łódź'))).toBe(foldToken('Ægir Łódź'));
  });

  it('keeps surrogate pairs, hyphens, digits and spaces', () => {
    expect(foldToken('Al-𝒵 99')).toBe('al-𝒵 99');
  });
});

describe('hashToken', () => {
  it('hashes equal folds alike and others apart', () => {
    expect(hashToken('ERDOĞAN')).toBe(hashToken('erdogan'));
    expect(hashToken('Erdogan')).not.toBe(hashToken('Erdogna'));
  });

  it('is a signed 32-bit number', () => {
    const hashes = ['', 'a', 'Kyiv', 'Zaporizhzhia', 'Київ'].map(hashToken);
    for (const hash of hashes) expect(hash | 0).toBe(hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('equals the hash taken step by step', () => {
    let hash = HASH_SEED;
    for (const letter of 'kharkiv') hash = hashStep(hash, letter.charCodeAt(0));
    expect(hashEnd(hash)).toBe(hashToken('Kharkiv'));
  });
});
