import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editLine, lineText, pressInLine } from '../../src/review/edit-line.ts';
import type { Key } from '../../src/review/key.ts';
import { named, typed } from './keys.ts';

function edited(text: string, keys: readonly Key[]): string {
  return lineText(keys.reduce(pressInLine, editLine(text)));
}

describe('a line being edited', () => {
  it.each<[string, readonly Key[], string]>([
    ['takes letters at its end', typed(' B'), 'Fidan B'],
    ['loses its last letter', typed('\u007F\u007F'), 'Fid'],
    ['takes letters in the middle', [named('left'), named('left'), ...typed('é')], 'Fidéan'],
    ['goes back to its end', [named('home'), ...typed('x'), named('end'), ...typed('y')], 'xFidany'],
    ['loses the letter under the cursor', [named('home'), named('delete')], 'idan'],
    ['keeps what it cannot lose', [named('delete'), named('right')], 'Fidan'],
    ['is emptied', typed('\u0015'), ''],
    ['loses its end', [named('home'), named('right'), ...typed('\u000B')], 'F'],
    ['loses its last word', typed(' Bey \u0017'), 'Fidan '],
    ['moves by Ctrl-A and Ctrl-E', typed('\u0001a\u0005e'), 'aFidane'],
    ['minds no other key', [...typed('\u0007\t'), named('up'), named('f5')], 'Fidan'],
  ])('%s', (_, keys, expected) => {
    expect(edited('Fidan', keys)).toBe(expected);
  });

  it('takes an accent and its letter for one', () => {
    expect(edited('', typed('Ne\u0301\u007F'))).toBe('N');
  });

  it('holds what was typed, wherever the cursor has been', () => {
    const word = fc.stringMatching(/^[A-Za-z ]{0,12}$/);
    fc.assert(
      fc.property(word, word, fc.nat(12), (start, more, steps) => {
        const left = Array.from({ length: steps }, () => named('left'));
        const at = Math.max(0, start.length - steps);
        expect(edited(start, [...left, ...typed(more)])).toBe(start.slice(0, at) + more + start.slice(at));
      }),
    );
  });
});
