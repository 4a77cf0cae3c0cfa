import { describe, expect, it } from 'vitest';
import { Gap, TokenFlag, tokenize } from '../../../src/core/text/tokens.ts';

function words(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

function flagged(text: string, flag: number): string[] {
  const tokens = tokenize(text);
  return words(text).filter((_, at) => (tokens.flags[at]! & flag) !== 0);
}

function gaps(text: string): number[] {
  const tokens = tokenize(text);
  return [...tokens.gap.subarray(0, tokens.count)];
}

describe('tokenize', () => {
  it('cuts words at Unicode boundaries', () => {
    expect(words('Łzellinski, naïve Çırağan—Київ 472!')).toEqual(['Łzellinski', 'naïve', 'Çırağan', 'Київ', '472']);
  });

  it.each([
    ['Zellinski’s aide', ['Zellinski', 'aide']],
    ["Zellinski's", ['Zellinski']],
    ["ZELLINSKI'S", ['ZELLINSKI']],
    ['Be’eri and Sa’ada’s camps', ['Be’eri', 'and', 'Sa’ada', 'camps']],
    ["the soldiers' 'Kiev'", ['the', 'soldiers', 'Kiev']],
    ["O'Brien", ["O'Brien"]],
  ])('keeps an apostrophe inside a name and leaves a possessive out: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('marks the possessive', () => {
    expect(flagged('Zellinski’s aide and Kiev', TokenFlag.Possessive)).toEqual(['Zellinski']);
  });

  it('sees through soft hyphens and combining marks', () => {
    expect(words('Zel\u00adlin\u00adski Zele\u0301nsky')).toEqual(['Zel\u00adlin\u00adski', 'Zele\u0301nsky']);
    expect(tokenize('Zel\u00adlinski').hash[0]).toBe(tokenize('ZELLINSKI').hash[0]);
  });

  it('tells how a token follows another', () => {
    expect(gaps('Hakan Vian')).toEqual([Gap.Other, Gap.Space]);
    expect(gaps('Hakan\u00a0Vian')).toEqual([Gap.Other, Gap.Space]);
    expect(gaps('Hakan\r\nVian')).toEqual([Gap.Other, Gap.Break]);
    expect(gaps('Hakan\n\nVian')).toEqual([Gap.Other, Gap.Other]);
    expect(gaps('Zellinski-led')).toEqual([Gap.Other, Gap.Hyphen]);
    expect(gaps('V. Zellinski')).toEqual([Gap.Other, Gap.Stop]);
    expect(gaps('St. Petersburg')).toEqual([Gap.Other, Gap.Stop]);
    expect(gaps('in Lviv. Petersburg')).toEqual([Gap.Other, Gap.Space, Gap.Other]);
    expect(gaps('People’s Assembly')).toEqual([Gap.Other, Gap.Possessive]);
    expect(gaps('Kiev, Moscow')).toEqual([Gap.Other, Gap.Other]);
    expect(gaps('Kiev - Moscow')).toEqual([Gap.Other, Gap.Other]);
  });

  it('marks capitals, ALL CAPS, digits and the starts of sentences', () => {
    expect(flagged('He saw KIEV and Kiev', TokenFlag.AllCaps)).toEqual(['KIEV']);
    expect(flagged('He saw KIEV and Kiev', TokenFlag.Capital)).toEqual(['He', 'KIEV', 'Kiev']);
    expect(flagged('the M23 rebels', TokenFlag.Digit)).toEqual(['M23']);
    expect(flagged('Talks ended. “No deal,” he said\nLavrov left', TokenFlag.SentenceStart)).toEqual([
      'Talks',
      'No',
      'he',
      'Lavrov',
    ]);
  });

  it('takes a letter beyond the basic plane for a part of its word', () => {
    expect(words('a𐐀Kiev')).toEqual(['a𐐀Kiev']);
    expect(words('😀Kiev😀')).toEqual(['Kiev']);
  });

  it('finds nothing in nothing', () => {
    expect(words('')).toEqual([]);
    expect(words(' \n—\ud800')).toEqual([]);
  });
});
