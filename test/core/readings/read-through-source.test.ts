import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { matcherOf } from '../../../src/core/readings/matcher.ts';
import { readThroughSource } from '../../../src/core/readings/read-through-source.ts';
import type { Draft } from '../../../src/core/readings/reading.ts';
import { entry } from '../../entries.ts';

const GVIR = { type: 'person', short: ['Gvir'], source: { he: 'איתמר בן גביר' } } as const;

/** What it costs to read a spelling as a word of the first entry, if letters by themselves cost so much. */
function costOf(source: Readonly<Record<string, string>>, surface: string, target: string, cost: number): number {
  const matcher = matcherOf(compile([entry('Itamar Ben Gvir', { ...GVIR, source })]));
  const garbled = [{ first: 0, last: 1, target, surface, cost, rarity: 20 }];
  const draft: Draft = { first: 0, last: 1, form: 0, garbled, support: 0 };
  return readThroughSource(matcher, draft).garbled[0]!.cost;
}

describe('readThroughSource', () => {
  it('makes a spelling cheaper that the letters of the source may be read as', () => {
    expect(costOf(GVIR.source, 'gabir', 'gvir', 6.5)).toBeLessThan(4);
  });

  it('leaves a spelling as it is that they cannot be read as', () => {
    expect(costOf(GVIR.source, 'gabil', 'gvir', 6.5)).toBe(6.5);
  });

  it('makes nothing dearer', () => {
    expect(costOf(GVIR.source, 'gabir', 'gvir', 2.2)).toBe(2.2);
  });

  it('asks the word of the source that the target is read from, and no other', () => {
    expect(costOf({ he: 'איתמר בן' }, 'ban', 'gvir', 6.5)).toBe(6.5);
  });

  it('has nothing to ask where no source is without vowels', () => {
    expect(costOf({ ru: 'Итамар Бен Гвир' }, 'gabir', 'gvir', 6.5)).toBe(6.5);
  });
});
