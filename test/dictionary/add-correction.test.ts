import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addCorrection } from '../../src/dictionary/add-correction.ts';
import { compareNames } from '../../src/dictionary/compare-names.ts';

const add = (yaml: string, from = 'Mirt', to = 'Myrt') => addCorrection(yaml, { from, to });

describe('addCorrection', () => {
  it.each([
    ['before the first that sorts after it', 'corrections:\n  A: B\n', 'corrections:\n  A: B\n  Mirt: Myrt\n'],
    ['between two', 'corrections:\n  A: B\n  Z: Y\n', 'corrections:\n  A: B\n  Mirt: Myrt\n  Z: Y\n'],
    [
      'above the comments of what comes after',
      'corrections:\n  A: B # one\n  # about Z\n  Z: Y\n',
      'corrections:\n  A: B # one\n  Mirt: Myrt\n  # about Z\n  Z: Y\n',
    ],
    [
      'in front of the entries that follow',
      'corrections:\n    A: B\n\nentries:\n  - name: N\n',
      'corrections:\n    A: B\n    Mirt: Myrt\n\nentries:\n  - name: N\n',
    ],
    ['into a section in flow style', 'corrections: { A: B, Z: Y }\n', 'corrections: { A: B, Mirt: Myrt, Z: Y }\n'],
    ['at the end of one in flow style', 'corrections: { A: B } # x\n', 'corrections: { A: B, Mirt: Myrt } # x\n'],
    ['into an empty one', 'corrections: {}\n', 'corrections: { Mirt: Myrt }\n'],
    ['into a new section', 'title: T\n', 'title: T\ncorrections:\n  Mirt: Myrt\n'],
    [
      'into a new section above the entries',
      'title: T\n# people\nentries:\n  - name: N\n',
      'title: T\ncorrections:\n  Mirt: Myrt\n# people\nentries:\n  - name: N\n',
    ],
    ['into a new section below a comment', '# none yet\n', '# none yet\n\ncorrections:\n  Mirt: Myrt\n'],
    ['into an empty file', '', 'corrections:\n  Mirt: Myrt\n'],
    ['without a final line end where there is none', 'corrections:\n  A: B', 'corrections:\n  A: B\n  Mirt: Myrt'],
    ['with the line ends of the file', 'corrections:\r\n  Z: Y\r\n', 'corrections:\r\n  Mirt: Myrt\r\n  Z: Y\r\n'],
    ['behind a byte order mark', '\uFEFFcorrections:\n  Z: Y\n', '\uFEFFcorrections:\n  Mirt: Myrt\n  Z: Y\n'],
  ])('writes it %s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });

  it('quotes what YAML would take for something else', () => {
    expect(add('', 'A: b', 'null')).toBe('corrections:\n  "A: b": "null"\n');
    expect(parse(add('corrections: { Z: Y }', 'a, {b', '# c'))).toEqual({ corrections: { 'a, {b': '# c', Z: 'Y' } });
  });

  it('keeps a file sorted, and loses nothing, whatever is added', () => {
    const name = fc.stringMatching(/^[A-Za-zÀ-ž' ,:#{}[\]&*!|>-]{1,12}$/).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.dictionary(name, name, { maxKeys: 8, noNullPrototype: true }), (wanted) => {
        const pairs = Object.entries(wanted);
        const text = pairs.reduce((yaml, [from, to]) => add(yaml, from, to), 'title: T # kept\n');
        const read: Record<string, string> = parse(text).corrections ?? {};
        expect(read).toEqual(wanted);
        expect(Object.keys(read)).toEqual(Object.keys(read).toSorted(compareNames));
      }),
      { numRuns: 200 },
    );
  });
});
