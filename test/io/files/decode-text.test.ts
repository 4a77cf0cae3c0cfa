import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/io/files/decode-text.ts';
import { encodeText } from '../../../src/io/files/encode-text.ts';
import { type FaultDetails, OperationalError } from '../../../src/io/operational-error.ts';

function detailsOf(bytes: number[]): FaultDetails | undefined {
  try {
    decodeText(Buffer.from(bytes));
    return undefined;
  } catch (error) {
    return error instanceof OperationalError ? error.details : undefined;
  }
}

describe('decodeText', () => {
  it('gives back the same bytes when encoded, whatever the text and its byte order mark', () => {
    const marks = { 'utf-8': ['', '\uFEFF'], 'utf-16le': ['\uFEFF'], 'utf-16be': ['\uFEFF'] } as const;
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...marks[encoding]), (body, mark) => {
          fc.pre(!body.includes('\0'));
          const bytes = encodeText(mark + body, encoding);
          const decoded = decodeText(bytes)!;
          expect(decoded).toEqual({ text: mark + body, encoding });
          expect(Buffer.from(encodeText(decoded.text, decoded.encoding))).toEqual(Buffer.from(bytes));
        }),
      );
    }
  });

  it('takes a NUL near the start for binary data, one far away for a character', () => {
    expect(decodeText(Buffer.from('ab\0'))).toBeUndefined();
    expect(decodeText(Buffer.from(`${'a'.repeat(9000)}\0`))?.text).toHaveLength(9001);
  });

  it('tells their place and what programs know the fault by', () => {
    expect(detailsOf([0x0a, 0xf0, 0x9f, 0x98, 0x80, 0xff])).toEqual({
      code: 'invalid-utf8',
      place: { line: 2, column: 3 },
    });
    expect(detailsOf([0xff, 0xfe, 0x00, 0xd8])).toEqual({ code: 'invalid-utf16' });
  });

  it('tells where invalid bytes start', () => {
    expect(() => decodeText(Buffer.from([0x61, 0xe2, 0x82, 0x28]))).toThrow('byte 0xe2 at offset 1');
    expect(() => decodeText(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).toThrow('not valid UTF-16LE');
  });
});
