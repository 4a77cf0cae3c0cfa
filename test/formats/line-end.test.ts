import { describe, expect, it } from 'vitest';
import { endOfLine } from '../../src/formats/line-end.ts';

describe('endOfLine', () => {
  it.each([
    ['a,b\n', '\n', 3],
    ['a,b\r\n', '\n', 3],
    ['a,b\r', '\n', 4],
    ['a,b', '\n', 3],
    ['a,b\r', '\r', 3],
    ['a,b\n', '\r', 4],
    ['\n', '\n', 0],
  ] as const)('finds where the ending of %j begins that ends with %j', (source, lineEnd, expected) => {
    expect(endOfLine(source, lineEnd)).toBe(expected);
  });
});
