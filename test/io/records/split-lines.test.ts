import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/io/records/split-lines.ts';
import { chunksOf, gathered } from '../chunks.ts';

async function lines(text: string, cuts: readonly number[] = [], limit?: number) {
  const records = await gathered(splitLines(chunksOf(Buffer.from(text), cuts), limit));
  return records.map(({ bytes, ...rest }) => ({ text: Buffer.from(bytes).toString(), ...rest }));
}

describe('splitLines', () => {
  it('gives lines with their endings and numbers, the last one without an ending too', async () => {
    expect(await lines('a\r\n\nb', [1])).toEqual([
      { kind: 'record', text: 'a\r\n', line: 1 },
      { kind: 'record', text: '\n', line: 2 },
      { kind: 'record', text: 'b', line: 3 },
    ]);
    expect(await lines('')).toEqual([]);
  });

  it('gives all bytes, in the same lines however they come', async () => {
    const bytes = fc.array(fc.constantFrom(10, 13, 0, 97, 0xff), { maxLength: 40 }).map((all) => Buffer.from(all));
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat(40)), async (all, cuts) => {
        const records = await gathered(splitLines(chunksOf(all, cuts)));
        expect(Buffer.concat(records.map((record) => record.bytes))).toEqual(all);
        expect(records).toEqual(await gathered(splitLines(chunksOf(all, []))));
      }),
    );
  });

  it('lets a line pass in parts that is too long, and tells it once', async () => {
    const passed = { kind: 'passed', line: 2 };
    expect(await lines('ok\n0123456789\nok', [6, 8, 11], 4)).toEqual([
      { kind: 'record', text: 'ok\n', line: 1 },
      { ...passed, text: '01234', fault: 'longer than 4 bytes: passed through as it is' },
      { ...passed, text: '567', fault: undefined },
      { ...passed, text: '89\n', fault: undefined },
      { kind: 'record', text: 'ok', line: 3 },
    ]);
  });
});
