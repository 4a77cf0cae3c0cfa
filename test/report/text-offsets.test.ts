import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetCounter } from '../../src/report/text-offsets.ts';

describe('offsetCounter', () => {
  const well = fc.string({ unit: 'binary' });

  it.each([
    ['utf-8', 'utf8'],
    ['utf-16le', 'utf16le'],
    ['utf-16be', 'utf16le'],
  ] as const)('counts as cutting the text does, in %s', (encoding, node) => {
    fc.assert(
      fc.property(well, well, well, (before, between, after) => {
        const offsetAt = offsetCounter({ source: before + between + after, encoding });
        for (const text of [before, before + between]) {
          const { codePoints, bytes } = offsetAt(text.length);
          expect(codePoints).toBe([...text].length);
          expect(bytes).toBe(Buffer.byteLength(text, node));
        }
      }),
    );
  });
});
