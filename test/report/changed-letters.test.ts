import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLetters, type LetterRun } from '../../src/report/changed-letters.ts';

function show(runs: readonly LetterRun[]): string {
  return runs.map(({ text, state }) => (state === 'kept' ? text : `<${text}>`)).join('');
}

describe('changedLetters', () => {
  it.each([
    ['Kiev', 'Kyiv', 'Ki<e>v', 'K<y>iv'],
    ['Zellinski', 'Zelensky', 'Zel<li>nsk<i>', 'Zel<e>nsk<y>'],
    ['Kiev', 'Kiev', 'Kiev', 'Kiev'],
    ['', 'Kyiv', '', '<Kyiv>'],
    ['e\u0301', 'e', '<e\u0301>', '<e>'],
  ])('%s to %s', (before, after, shownBefore, shownAfter) => {
    const letters = changedLetters(before, after);
    expect([letters.before, letters.after].map(show)).toEqual([shownBefore, shownAfter]);
  });

  it('keeps the same letters on both sides and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const letters = changedLetters(before, after);
        const join = (runs: readonly LetterRun[]) => runs.map(({ text }) => text).join('');
        const kept = (runs: readonly LetterRun[]) => join(runs.filter(({ state }) => state === 'kept'));
        expect([join(letters.before), join(letters.after)]).toEqual([before, after]);
        expect(kept(letters.before)).toBe(kept(letters.after));
      }),
    );
  });

  it('does not compare letter by letter what is too long to be a name', () => {
    const long = 'a'.repeat(100_000);
    expect(changedLetters(long, long).before).toEqual([{ text: long, state: 'changed' }]);
  });
});
