import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../../src/io/files/document-kind.ts';

describe('documentKind', () => {
  it.each([
    ['%PDF-1.4\n1 0 obj', 'a PDF file'],
    ['PK\x03\x04\x14\x00', 'a Word, OpenDocument or other packed file'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'an old Word file'],
  ])('knows %j', (start, kind) => {
    expect(documentKind(Buffer.from(start, 'latin1'))).toBe(kind);
  });

  it.each(['', '%PD', 'PKK said', 'Hakan Fidan'])('takes %j for a text', (text) => {
    expect(documentKind(Buffer.from(text))).toBeUndefined();
  });
});
