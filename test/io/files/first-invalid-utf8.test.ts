import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInvalidUtf8 } from '../../../src/io/files/first-invalid-utf8.ts';

describe('firstInvalidUtf8', () => {
  it.each([
    ['a lone continuation byte', [0x61, 0x80], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong form of three bytes', [0x61, 0x62, 0xe0, 0x80, 0xaf], 2],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a code point above the last', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a sequence that the end cuts off', [0x61, 0xe2, 0x82], 1],
    ['a byte that never occurs', [0xff], 0],
  ])('finds %s', (_, bytes, offset) => {
    expect(firstInvalidUtf8(Uint8Array.from(bytes))).toBe(offset);
  });

  it('agrees with the platform on what is valid', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        expect(firstInvalidUtf8(bytes) === -1).toBe(isValid(bytes));
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => firstInvalidUtf8(Buffer.from(text)) === -1));
  });
});

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
