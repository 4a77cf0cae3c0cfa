import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../src/formats/delimiter.ts';
import { formatByName } from '../../src/formats/format-name.ts';

describe('formatByName', () => {
  it.each([
    ['a.jsonl', 'jsonl'],
    ['deep/er/A.NDJSON', 'jsonl'],
    ['a.csv', 'csv'],
    ['a.b.tsv', 'tsv'],
    ['a.tab', 'tsv'],
    ['a.txt', 'text'],
    ['a.json', 'text'],
    ['a.constructor', 'text'],
    ['jsonl', 'text'],
    ['<stdin>', 'text'],
  ])('%s is %s', (path, format) => {
    expect(formatByName(path)).toBe(format);
  });
});

describe('delimiterOf', () => {
  it.each([
    ['csv', 'a,b', ','],
    ['csv', 'a;b;"c,d,e,f"', ';'],
    ['csv', 'a\tb', '\t'],
    ['csv', 'a|b', '|'],
    ['csv', 'alone', ','],
    ['tsv', 'a,b,c\td', '\t'],
  ] as const)('in %s, %j is parted by %j', (format, line, delimiter) => {
    expect(delimiterOf(format, line)).toBe(delimiter);
  });
});
