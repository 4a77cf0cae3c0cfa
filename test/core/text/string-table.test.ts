import { describe, expect, it } from 'vitest';
import { hasSpace, isStringAt, stringAt, tabulate } from '../../../src/core/text/string-table.ts';

describe('a string table', () => {
  it('gives back what was put in, whatever its letters and length', () => {
    const strings = ['Kyiv', '', 'Çırağan', 'Київ', '서울', '𐐀', 'plain and long '.repeat(9), 'ł'.repeat(99), 'é'];
    const table = tabulate(strings);
    expect(strings.map((_, at) => stringAt(table, at))).toEqual(strings);
  });

  it('keeps strings apart that end and start with half a pair', () => {
    const table = tabulate(['a\ud801', '\udc00b', 'c']);
    expect([stringAt(table, 0), stringAt(table, 1), stringAt(table, 2)]).toEqual(['a\ufffd', '\ufffdb', 'c']);
  });

  it('tells which have a space', () => {
    const table = tabulate(['Kyiv Post', '', 'Київ', ' x', 'Novaya Gazeta ', 'a-b']);
    expect([0, 1, 2, 3, 4, 5].filter((at) => hasSpace(table, at))).toEqual([0, 3, 4]);
  });

  it('tells whether it has a text at a place', () => {
    const strings = ['Kyiv', '', 'Київ', 'Kyiv Post', 'Kyïv', 'é'];
    const table = tabulate(strings);
    for (const [at] of strings.entries())
      for (const text of [...strings, 'Kyi', 'Kyis']) expect(isStringAt(table, at, text)).toBe(strings[at] === text);
  });
});
