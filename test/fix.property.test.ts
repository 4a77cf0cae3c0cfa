import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/core/gazetteer/entry.ts';
import { compile, type Gazetteer } from '../src/core/gazetteer/gazetteer.ts';
import { revertCorrections } from '../src/core/result/apply.ts';
import { fix } from '../src/fix.ts';
import { entry, KYIV, ZELENSKY } from './entries.ts';

const ENTRIES: readonly Entry[] = [
  ZELENSKY,
  KYIV,
  entry('Kherson', { variants: ['Sherceon'], context: ['southern Ukraine'] }),
  entry('Zaporizhzhia', { variants: ['Zaborisvia'], also: ['Zaporozhye'] }),
  entry('Luhansk', { also: ['Lugansk'] }),
  entry('Donetsk', { not: ['Donets'], doubtful: ['Vian'] }),
  entry('Hakan Fidan', { type: 'person', short: ['Fidan'], context: ['foreign minister'] }),
  entry('Khan Younis', { also: ['Khan Yunis'] }),
];

/** Names right and garbled, words, gaps and marks, such as an article is made of, in any order. */
const PIECES = [
  ...[
    'Zellinski',
    'Volodimir',
    'Zelenskyy',
    'Zelinsky',
    'ZELLINSKI',
    'Kiev',
    'kiev',
    'Zaborisvia',
    'Zaburisia',
    'Sherceon',
  ],
  ...[
    'Luansk',
    'Lugansk',
    'Hakan',
    'Vian',
    'Fidan',
    'Fidann',
    'Khan',
    'Yunus',
    'Hanunis',
    'Donetsk',
    'Donets',
    'Hersson',
  ],
  ...[
    'chicken',
    'said',
    'the',
    'foreign minister',
    'Ukraine',
    'Susan',
    'and',
    'Mr',
    'V.',
    'https://x.org/Zellinski',
    '@Kiev',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    '\n',
    '\r\n',
    '\u00a0',
    '-',
    '’s ',
    "'s ",
    '\u00ad',
    '“',
    '”',
    '😀',
    '\u0301',
    '\ud800',
    '`',
  ],
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const gazetteer = compile(ENTRIES);

it('mends what is sure only beside what it has mended', () => {
  const { text } = fix('Luansk”LuanskKhan', compile([entry('Luhansk', { also: ['Lugansk'] })]));
  expect(text).toBe('Luhansk”Luhansk');
});

describe('fix', () => {
  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { text: once } = fix(text, gazetteer);
        expect(fix(once, gazetteer).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing but the spans that it reports, and gives the input back when they are reverted', () => {
    fc.assert(
      fc.property(article, (text) => {
        const result = fix(text, gazetteer);
        expect(outside(text, result.corrections)).toBe(outside(result.text, moved(result.corrections)));
        expect(revertCorrections(result.text, result.corrections)).toBe(text);
        for (const { start, end, surface } of [...result.corrections, ...result.suggestions]) {
          expect(text.slice(start, end)).toBe(surface);
        }
      }),
    );
  });

  it('reports disjoint spans in text order', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { corrections, suggestions } = fix(text, gazetteer);
        const spans = [...corrections, ...suggestions].sort((a, b) => a.start - b.start);
        for (let at = 1; at < spans.length; at++) expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end);
        expect(corrections).toEqual([...corrections].sort((a, b) => a.start - b.start));
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    const orders = fc.shuffledSubarray([...ENTRIES], { minLength: ENTRIES.length, maxLength: ENTRIES.length });
    fc.assert(
      fc.property(article, orders, (text, entries) => {
        expect(fix(text, compile(entries))).toEqual(fix(text, gazetteer));
      }),
      { numRuns: 100 },
    );
  });

  it('never changes a canonical name', () => {
    const names = ENTRIES.flatMap((one) => [one.name, ...one.short, ...one.also, ...one.not]);
    fc.assert(
      fc.property(article, fc.constantFrom(...names), article, (before, name, after) => {
        const text = `${before} (${name}) ${after}`;
        const at = before.length + 2;
        const touched = fix(text, gazetteer).corrections.filter(
          ({ start, end }) => start < at + name.length && end > at,
        );
        expect(touched).toEqual([]);
      }),
    );
  });

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const result = fix(text, gazetteer);
        expect(revertCorrections(result.text, result.corrections)).toBe(text);
      }),
    );
  });

  it('with nothing listed and nothing known changes nothing', () => {
    const empty: Gazetteer = compile([]);
    fc.assert(
      fc.property(article, (text) => {
        expect(fix(text, empty).text).toBe(text);
      }),
    );
  });
});

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The text without some spans. */
function outside(text: string, spans: readonly Placed[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}\u0000`;
    at = end;
  }
  return out + text.slice(at);
}

/** Where the corrections' spans lie in the corrected text. */
function moved(corrections: readonly (Placed & { replacement: string })[]): Placed[] {
  let shift = 0;
  return corrections.map(({ start, end, replacement }) => {
    const from = start + shift;
    shift += replacement.length - (end - start);
    return { start: from, end: from + replacement.length };
  });
}
