import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { costOf, createWordSearch } from '../../../src/core/readings/word-search.ts';
import { createDefaultChannel } from '../../../src/core/spelling/default-channel.ts';
import { letterSet } from '../../../src/core/spelling/letter-set.ts';
import { skeleton } from '../../../src/core/spelling/skeleton.ts';
import { stringAt } from '../../../src/core/text/string-table.ts';
import { entry } from '../../entries.ts';

const NAMES = ['Zaporizhzhia', 'Kharkiv', 'Bakhmut', 'Mariupol', 'Luhansk', 'Donetsk', 'Kostiantynivka', 'Pokrovsk'];
const gazetteer = compile(NAMES.map((name) => entry(name)));
const search = createWordSearch(gazetteer, createDefaultChannel());

function near(folded: string, bound = 60, reach = 60): string[] {
  return search.near(folded, bound, reach).map(({ word }) => stringAt(gazetteer.words.text, word));
}

describe('createWordSearch', () => {
  it('finds every word itself, first and at next to no cost', () => {
    for (const name of NAMES) expect(near(name.toLowerCase())[0]).toBe(name.toLowerCase());
  });

  it('finds every word within one change of its consonants', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), fc.constantFrom(...'bdfgklmnprstvz'), (name, place, letter) => {
        const folded = name.toLowerCase();
        const at = place % folded.length;
        const replaced = folded.slice(0, at) + letter + folded.slice(at + 1);
        const lost = folded.slice(0, at) + folded.slice(at + 1);
        const added = folded.slice(0, at) + letter + folded.slice(at);
        for (const spelling of [replaced, lost, added]) {
          // A letter put between two that are one sound, as in Donetsk, makes two changes.
          if (distance(skeleton(spelling), skeleton(folded)) < 2) expect(near(spelling)).toContain(folded);
        }
      }),
    );
  });

  it('gives the nearest first, and none beyond the bound or the reach', () => {
    const all = search.near('luansk', 60, 60);
    const costs = all.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(near('luansk')[0]).toBe('luhansk');
    expect(near('luansk', costs[0]! / 2)).toEqual([]);
    for (const { cost } of search.near('luansk', 60, 3)) expect(cost).toBeLessThanOrEqual(costs[0]! + 3);
  });

  it('finds nothing for what is like nothing', () => {
    for (const word of ['', 'a', 'qqqq', 'київ', 'wxyz'.repeat(300)]) expect(near(word)).toEqual([]);
  });
});

describe('costOf', () => {
  const channel = createDefaultChannel();
  const spelled = (folded: string) => ({ folded, letters: letterSet(folded) });

  it('is lower for a likelier misreading', () => {
    expect(costOf(spelled('bakmut'), spelled('bakhmut'), 60, channel)).toBeLessThan(
      costOf(spelled('balrut'), spelled('bakhmut'), 60, channel),
    );
  });

  it('is infinite for words of very different length or letters', () => {
    expect(costOf(spelled('bak'), spelled('bakhmut'), 60, channel)).toBe(Number.POSITIVE_INFINITY);
    expect(costOf(spelled('rolivel'), spelled('bakhmut'), 60, channel)).toBe(Number.POSITIVE_INFINITY);
  });
});
