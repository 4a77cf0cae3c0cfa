import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, entryAt, hashWords } from '../../../src/core/gazetteer/gazetteer.ts';
import { stringAt } from '../../../src/core/text/string-table.ts';
import { fix } from '../../../src/fix.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';

describe('compile', () => {
  it('gives back each entry whole, whatever it leaves empty', () => {
    const gazetteer = compile([ZELENSKY, KYIV]);
    expect([entryAt(gazetteer, 0), entryAt(gazetteer, 1)]).toEqual([KYIV, ZELENSKY]);
  });

  it('does not depend on the order of entries and corrections', () => {
    const entries = [
      KYIV,
      ZELENSKY,
      entry('Kyiv', { dictionary: 'Other', variants: ['Kiyev'], context: ['Ukraine'] }),
      entry('Bakhmut'),
    ];
    const corrections = [
      { from: 'Maryopol', to: 'Mariupol', dictionary: 'Test' },
      { from: 'Maryopol', to: 'Mariupol', dictionary: 'Other' },
      { from: 'Bahmut', to: 'Bakhmut', dictionary: 'Test' },
    ];
    const compiled = compile(entries, corrections);
    const shuffled = <T>(items: T[]) =>
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(shuffled(entries), shuffled(corrections), (someEntries, someCorrections) => {
        expect(compile(someEntries, someCorrections)).toEqual(compiled);
      }),
      { numRuns: 30 },
    );
  });

  it('knows the house styles of all entries, each once', () => {
    const sumy = entry('Sumy', { styles: { bbc: 'Sumi', ap: 'Sumy' } });
    expect(compile([ZELENSKY, sumy]).styles).toEqual(['ap', 'bbc']);
  });

  it('takes no list and no names', () => {
    const empty = compile([]);
    expect(empty.forms.entry).toHaveLength(0);
    expect(empty.styles).toEqual([]);
  });

  it('leaves out what holds no letter', () => {
    expect(fix('So – it is said', compile([entry('–')], [{ from: '…', to: 'Kyiv', dictionary: 'Test' }])).text).toBe(
      'So – it is said',
    );
  });
});

describe('a quick correction', () => {
  const correct = (from: string, to: string, entries = [KYIV, ZELENSKY]) =>
    fix(`In ${from} now`, compile(entries, [{ from, to, dictionary: 'Test' }])).corrections[0];

  it('belongs to the entry that has its target as a form', () => {
    expect(correct('Zelenki', 'Zelensky')).toMatchObject({ replacement: 'Zelensky', entry: 'Volodymyr Zelensky' });
    expect(correct('Zelenkyy', 'Zelenskyy')).toMatchObject({ replacement: 'Zelenskyy', entry: 'Volodymyr Zelensky' });
  });

  it('belongs to the bearer of the full name before those who are called so for short', () => {
    const namesakes = [
      entry('Abel Sumy', { type: 'person', short: ['Sumy'] }),
      entry('Sumy'),
      entry('Zoe Sumy', { type: 'person', short: ['Sumy'] }),
    ];
    expect(correct('Zumi', 'Sumy', namesakes)).toMatchObject({ replacement: 'Sumy', entry: 'Sumy' });
  });

  it('has an entry of its own where there is none', () => {
    expect(correct('Maryopol', 'Mariupol')).toMatchObject({ replacement: 'Mariupol', entry: 'Mariupol' });
  });
});

describe('hashWords', () => {
  it('tells the order of words', () => {
    const hash = (...words: number[]) => words.reduce(hashWords, 0);
    expect(hash(1, 2)).not.toBe(hash(2, 1));
    expect(hash(1)).not.toBe(hash(1, 0));
  });
});

describe('the words that likeness is sought among', () => {
  const words = (...entries: Parameters<typeof compile>[0]) => {
    const { words } = compile(entries);
    return Array.from({ length: words.text.offsets.length - 1 }, (_, at) => stringAt(words.text, at));
  };

  it('are those of the forms, and names of two words as one', () => {
    expect(words(entry('Khan Younis')).sort()).toEqual(['khan', 'khanyounis', 'younis']);
  });

  it('hold no personal name in full as one word, no digits, and nothing of entries that are not matched', () => {
    expect(words(entry('Hakan Fidan', { type: 'person' }))).not.toContain('hakanfidan');
    expect(words(entry('Mi 17 Base'))).toEqual(['base', 'mi17base']);
    expect(words(entry('Bakhmut', { fuzzy: 'off' }))).toEqual([]);
  });
});
