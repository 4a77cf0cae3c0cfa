import { describe, expect, it } from 'vitest';
import { withCorrections } from '../../src/dictionary/with-corrections.ts';
import { entry } from '../entries.ts';

const correction = (from: string, to: string, dictionary = 'Quick') => ({ from, to, dictionary });

describe('withCorrections', () => {
  it('makes a correction a variant of the entry of its target', () => {
    const entries = [entry('Anna Berg', { variants: ['Ana Bergh'] })];
    const [berg, ...others] = withCorrections({ entries, corrections: [correction('Berg the Elder', 'Anna Berg')] });
    expect(berg).toEqual({ ...entries[0], variants: ['Ana Bergh', 'Berg the Elder'] });
    expect(others).toEqual([]);
  });

  it('makes one term of the corrections of a target that has no entry', () => {
    const corrections = [correction('Ada Kwist', 'Ada Quist'), correction('Bo', 'Bó'), correction('Adda', 'Ada Quist')];
    const terms = withCorrections({ entries: [], corrections });
    expect(terms.map(({ name, type, variants, dictionary }) => ({ name, type, variants, dictionary }))).toEqual([
      { name: 'Ada Quist', type: 'term', variants: ['Ada Kwist', 'Adda'], dictionary: 'Quick' },
      { name: 'Bó', type: 'term', variants: ['Bo'], dictionary: 'Quick' },
    ]);
  });
});
