import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextWords } from '../../../src/core/result/context-words.ts';

function around(text: string, surface: string) {
  const start = text.indexOf(surface);
  return contextWords(text, { start, end: start + surface.length });
}

describe('the words around a place', () => {
  it('are the nearest four on each side', () => {
    expect(around('one two three four five Vian six seven eight nine ten', 'Vian')).toEqual({
      before: 'two three four five',
      after: 'six seven eight nine',
    });
  });

  it('leave out words with a capital, which may be names that are mended too', () => {
    const mended = around('the minister Hakan Fidan told Zelensky yesterday', 'Hakan Fidan');
    expect(around('the minister Hakan Fidan told Zellinski yesterday', 'Hakan Fidan')).toEqual(mended);
    expect(mended).toEqual({ before: 'the minister', after: 'told yesterday' });
  });

  it.each([
    ['a blank line', 'gone already\n\nyes Vian said\n\nlater on'],
    ['a line that ends a sentence', 'all was quiet.\nyes Vian said “no.”\r\nlater on'],
  ])('end at %s', (_, text) => {
    const { before, after } = around(text, 'Vian');
    expect(before).toBe('yes');
    expect(after).toMatch(/^said( no)?$/);
  });

  it('are the same when the lines of a paragraph are broken elsewhere', () => {
    const text = 'the foreign minister Vian spoke first in the hall';
    expect(around(text.replace('minister ', 'minister\n'), 'Vian')).toEqual(around(text, 'Vian'));
  });

  it('are the same wherever the paragraph stands', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem(), { maxLength: 4 }), fc.array(fc.lorem(), { maxLength: 4 }), (above, below) => {
        const paragraph = 'the foreign minister Vian spoke first';
        const text = [...above, paragraph, ...below].join('\n\n');
        expect(around(text, 'Vian')).toEqual(around(paragraph, 'Vian'));
      }),
    );
  });
});
