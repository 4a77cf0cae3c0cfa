import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { EditsFrom } from '../../../src/core/spelling/edits-from.ts';
import { tabulate } from '../../../src/core/text/string-table.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z', "'"), minLength: 1, maxLength: 32 });

test('counts the edits that another implementation counts, to one spelling after the other', () => {
  const edits = new EditsFrom();
  fc.assert(
    fc.property(word, fc.array(word), (spelling, others) => {
      const table = tabulate(others);
      expect(edits.load(spelling)).toBe(true);
      expect(others.map((_, at) => edits.to(table, at))).toEqual(others.map((other) => distance(spelling, other)));
    }),
  );
});

test('takes no spelling that does not fit', () => {
  const edits = new EditsFrom();
  expect(['', 'a'.repeat(33), 'київ'].map((spelling) => edits.load(spelling))).toEqual([false, false, false]);
});

test('finds nothing of a spelling in one with other letters', () => {
  const edits = new EditsFrom();
  edits.load('kyiv');
  expect(edits.to(tabulate(['київ']), 0)).toBeGreaterThanOrEqual(4);
});
