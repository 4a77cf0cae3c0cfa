import { describe, expect, it } from 'vitest';
import { isUnvowelledOnly, readingCost, unvowelledWords } from '../../../src/core/spelling/unvowelled.ts';

/** The least that it costs to read some word of a name as a spelling. */
function cost(spelling: string, name: string, language: string): number {
  return Math.min(...unvowelledWords(name, language).map((word) => readingCost(spelling, word)));
}

describe('readingCost', () => {
  it.each([
    ['gabir', 'גביר', 'he'],
    ['gvir', 'גביר', 'he'],
    ['nohva', 'נוחבה', 'he'],
    ['rajov', "רג'וב", 'he'],
    ['lakish', 'לכיש', 'he'],
    ['haniyeh', 'הנייה', 'he'],
    ['kalibaf', 'قالیباف', 'fa'],
    ['qassem', 'قاسم', 'ar'],
    ['djamal', 'جمال', 'ar'],
    ['sinwar', 'السنوار', 'ar'],
    ['alsinwar', 'السنوار', 'ar'],
    ['saada', 'صعدة', 'ar'],
  ])('is finite for %s, which the letters may be read as', (spelling, name, language) => {
    expect(cost(spelling, name, language)).toBeLessThan(7);
  });

  it.each([
    ['gabil', 'גביר', 'he'],
    ['gabi', 'גביר', 'he'],
    ['gabier', 'גבר', 'fa'],
    ['khashir', 'كشمير', 'ar'],
    ['gaaabir', 'גביר', 'he'],
  ])('is infinite for %s, which they are not read as', (spelling, name, language) => {
    expect(cost(spelling, name, language)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is less, the more usual the readings', () => {
    expect(cost('gazali', 'غزالي', 'ar')).toBeGreaterThan(cost('ghazali', 'غزالي', 'ar'));
    expect(cost('hassan', 'حسن', 'ar')).toBeGreaterThan(cost('hasan', 'حسن', 'ar'));
  });
});

describe('unvowelledWords', () => {
  it('leaves out a word with a letter that it does not know', () => {
    expect(unvowelledWords('ערוץ 14', 'he')).toHaveLength(1);
    expect(unvowelledWords('Gaza', 'he')).toEqual([]);
  });

  it('does not count vowel points', () => {
    expect(unvowelledWords('מֶרוֹן', 'he')).toEqual(unvowelledWords('מרון', 'he'));
  });
});

describe('isUnvowelledOnly', () => {
  it('holds for names given in Arabic and Hebrew script and in no other', () => {
    expect(isUnvowelledOnly({ ar: 'غزة', he: 'עזה' })).toBe(true);
    expect(isUnvowelledOnly({ ar: 'موسكو', ru: 'Москва' })).toBe(false);
    expect(isUnvowelledOnly({ ckb: 'هەولێر' })).toBe(false);
    expect(isUnvowelledOnly({})).toBe(false);
  });
});
