import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/core/gazetteer/gazetteer.ts';
import { revertCorrections } from '../src/core/result/apply.ts';
import { fix } from '../src/fix.ts';
import { entry, KYIV, ZELENSKY } from './entries.ts';

const gazetteer = compile(
  [
    ZELENSKY,
    KYIV,
    entry('Hakan Fidan', {
      type: 'person',
      short: ['Fidan'],
      variants: ['Fedan'],
      styles: { ap: 'Haqan Fydan', long: 'Hakan Al Fidan' },
    }),
    entry('Kherson', { variants: ['Sherceon'], styles: { ap: 'Cherson' } }),
    entry('Recep Tayyip Erdogan', {
      type: 'person',
      short: ['Erdogan'],
      variants: ['Ardogan'],
      styles: { ap: 'Recep Tayyip Erdoğan', bbc: 'Recep Tayyip Erdogan' },
    }),
    entry('Bashar al-Assad', {
      type: 'person',
      short: ['al-Assad', 'Assad'],
      styles: { ap: 'Bashar Assad', long: 'Bashar Al-Assad', bbc: 'Bashar al-Asad' },
      also: ['Bashar al-Asad'],
    }),
    entry('Sanaa', { styles: { ap: 'Sana’a', long: 'SANAA' } }),
    entry('Ben Gurion', { styles: { ap: 'Ben-Gurion' }, also: ['Ben Gorion'] }),
  ],
  [{ from: 'Malmo', to: 'Malmö', dictionary: 'Test' }],
);

const PIECES = [
  ...['Zellinski', 'Volodimir', 'Volodymyr', 'Zelensky', 'Zelenskyy', 'Zelenskij', 'Zelinsky', 'Kiev', 'chicken'],
  ...['Hakan', 'Haqan', 'Fidan', 'Fydan', 'Fedan', 'Vidann', 'Al', 'Kherson', 'Cherson', 'Sherceon', 'Ben', 'Gurion'],
  ...['Recep', 'Tayyip', 'Tayipp', 'Erdogan', 'Erdoğan', 'Ardogan', 'ERDOGAN', 'Bashar', 'al', 'Al', 'Assad', 'Asad'],
  ...['Sanaa', "Sana'a", 'SANA’A', 'sanaa', 'Gorion', 'Malmo', 'HAKAN', 'FEDAN', 'said', 'the', 'minister'],
  ...[' ', ' ', ' ', ' ', ' ', ', ', '. ', '\n', '-', '’s ', '\u00a0', '\u00ad'],
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

it('writes a whole name at once, a soft hyphen behind its first word or not', () => {
  expect(fix('Hakan\u00ad FEDAN', gazetteer, { style: 'long' }).text).toBe('Hakan Al Fidan');
});

it('takes no possessive for a part of a name', () => {
  expect(fix('Hakan’s Fedan', gazetteer, { style: 'long' }).text).toBe('Hakan’s Fidan');
});

it.each([
  ['ap', 'Haqan-Vidann', 'Haqan Fydan'],
  ['ap', 'Volodymyr-Zellinski', 'Volodymyr Zelenskyy'],
  ['ap', 'al-AlAssad', 'Assad'],
])('writes all of a name as %s does, a hyphen of its own in it: %s', (style, garbled, right) => {
  expect(fix(garbled, gazetteer, { style }).text).toBe(right);
});

it('takes the right words of a name that it mends for nobody else’s', () => {
  const { corrections } = fix('BenSherceon\nHakan Fydan', gazetteer, { style: 'long' });
  expect(corrections.map(({ replacement }) => replacement)).toEqual(['Kherson', 'Hakan Al Fidan']);
});

describe.each(['ap', 'long', 'bbc'])('fix in the style of %s', (style) => {
  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { text: once } = fix(text, gazetteer, { style });
        expect(fix(once, gazetteer, { style }).text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('reports disjoint spans and gives the input back when they are reverted', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { text: fixed, corrections, suggestions } = fix(text, gazetteer, { style });
        expect(revertCorrections(fixed, corrections)).toBe(text);
        const spans = [...corrections, ...suggestions].sort((a, b) => a.start - b.start);
        for (let at = 1; at < spans.length; at++) expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end);
      }),
      { numRuns: 300 },
    );
  });
});
