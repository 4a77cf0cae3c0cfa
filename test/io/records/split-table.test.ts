import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTable } from '../../../src/io/records/split-table.ts';
import { chunksOf, gathered } from '../chunks.ts';

async function records(text: string, cuts: readonly number[] = [], limit?: number) {
  const all = await gathered(splitTable(chunksOf(Buffer.from(text), cuts), ',', '\n', limit));
  return all.map(({ bytes, ...rest }) => ({ text: Buffer.from(bytes).toString(), ...rest }));
}

describe('splitTable', () => {
  it('gives records with their endings, first lines and cells', async () => {
    expect(await records('a,b\r\n"x\n""y""",é\n\nlast,', [7])).toEqual([
      { kind: 'record', text: 'a,b\r\n', line: 1, cells: ['a', 'b'] },
      { kind: 'record', text: '"x\n""y""",é\n', line: 2, cells: ['x\n"y"', 'é'] },
      { kind: 'record', text: '\n', line: 4, cells: [''] },
      { kind: 'record', text: 'last,', line: 5, cells: ['last', ''] },
    ]);
    expect(await records('')).toEqual([]);
  });

  it('gives all bytes whatever they are, in the same records however they come', async () => {
    const byte = fc.constantFrom(...[...'"",;\n\r a'].map((letter) => letter.charCodeAt(0)), 0, 0xff, 0xc3, 0xa9);
    const bytes = fc.array(byte, { maxLength: 40 }).map((all) => Buffer.from(all));
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.array(fc.nat(40), { maxLength: 5 }),
        fc.constantFrom('\n', '\r'),
        async (all, cuts, lineEnd) => {
          const found = await gathered(splitTable(chunksOf(all, cuts), ',', lineEnd));
          expect(Buffer.concat(found.map((record) => record.bytes))).toEqual(all);
          expect(found).toEqual(await gathered(splitTable(chunksOf(all, []), ',', lineEnd)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes carriage returns alone for line ends where there are no others', async () => {
    const found = await gathered(splitTable(chunksOf(Buffer.from('a,b\r"x\ry",2\r3,'), [5]), ',', '\r'));
    expect(found.map(({ bytes, ...rest }) => ({ text: Buffer.from(bytes).toString(), ...rest }))).toEqual([
      { kind: 'record', text: 'a,b\r', line: 1, cells: ['a', 'b'] },
      { kind: 'record', text: '"x\ry",2\r', line: 2, cells: ['x\ry', '2'] },
      { kind: 'record', text: '3,', line: 4, cells: ['3', ''] },
    ]);
  });

  it('lets what follows an unclosed quotation mark pass', async () => {
    expect(await records('a,b\n"open,1\n2,3\n')).toEqual([
      { kind: 'record', text: 'a,b\n', line: 1, cells: ['a', 'b'] },
      {
        kind: 'passed',
        text: '"open,1\n2,3\n',
        line: 2,
        fault: 'a quotation mark is never closed: from here on all is passed through as it is',
      },
    ]);
  });

  it('holds no more than the limit, and lets all pass from there', async () => {
    expect(await records('a\n"0123456\n89', [4, 8, 12], 4)).toEqual([
      { kind: 'record', text: 'a\n', line: 1, cells: ['a'] },
      { kind: 'passed', text: '"01234', line: 2, fault: 'longer than 4 bytes: passed through as it is' },
      { kind: 'passed', text: '56\n8', line: 2, fault: undefined },
      { kind: 'passed', text: '9', line: 2, fault: undefined },
    ]);
  });
});
