import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCache, looksLikeCache, parseCache } from '../../../src/cli/fixers/cache-records.ts';

const records = fc
  .array(fc.tuple(fc.stringMatching(/^[\w-]{43}$/), fc.nat(30), fc.jsonValue()))
  .map((all) => new Map(all.map(([key, age, value]) => [key, { age, json: Buffer.from(JSON.stringify(value)) }])));

function plain(parsed: ReturnType<typeof parseCache>) {
  return parsed && [...parsed].map(([key, { age, json }]) => [key, age, Buffer.from(json).toString('utf8')]);
}

describe('the file of a cache', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(records, (all) => {
        const bytes = formatCache(all);
        expect(looksLikeCache(bytes)).toBe(true);
        expect(plain(parseCache(bytes))).toEqual(plain(all));
      }),
    );
  });

  it('is known to be damaged at any byte, and cut off anywhere', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, at, change) => {
        const bytes = Buffer.from(formatCache(all));
        const place = at % bytes.length;
        expect(parseCache(bytes.subarray(0, Math.max(1, place)))).toBeUndefined();
        bytes[place] = bytes[place]! ^ change;
        expect(parseCache(bytes)).toBeUndefined();
      }),
    );
  });

  it('is told from other files', () => {
    expect(looksLikeCache(Buffer.from('An article about Kyiv.\n'))).toBe(false);
    expect(looksLikeCache(Buffer.from('fix-names cache 99 of a later version'))).toBe(true);
    expect(looksLikeCache(Buffer.alloc(0))).toBe(true);
    expect(parseCache(Buffer.alloc(0))).toEqual(new Map());
  });
});
