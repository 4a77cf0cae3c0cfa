import { describe, expect, it } from 'vitest';
import { harvestEntries } from '../../../scripts/calibration/harvest.ts';
import { createRandom } from '../../../scripts/calibration/random.ts';

const articles = [
  'Yesterday in Zaporizhzhia the envoy Steve Qwortelmann met them, and Blurtinskoy too.',
  'Later in Zaporizhzhia the man Steve Qwortelmann said NATO would stay.',
  'Now they left Zaporizhia and the town of Zaporizhia.',
].map((text) => ({ text, half: 'train' }) as const);

function harvest(share: number) {
  return harvestEntries(articles, share, createRandom(1));
}

describe('harvestEntries', () => {
  it('takes names that stand in more than one article, and no everyday words or acronyms', () => {
    const names = harvest(1).map(({ name }) => name);
    expect(names).toContain('Zaporizhzhia');
    expect(names.some((name) => name.endsWith('Qwortelmann'))).toBe(true);
    expect(names).toHaveLength(2);
  });

  it('knows persons by their given names', () => {
    const types = new Map(harvest(1).map(({ name, type }) => [name.split(' ').at(-1), type]));
    expect(types.get('Qwortelmann')).toBe('person');
    expect(types.get('Zaporizhzhia')).toBe('place');
  });

  it('takes a share of them only', () => {
    expect(harvest(0)).toEqual([]);
  });

  it('has nothing to take from nothing', () => {
    expect(harvestEntries([], 1, createRandom(1))).toEqual([]);
  });
});
