import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { openUtf8 } from '../../../src/io/records/open-utf8.ts';
import { chunksOf } from '../chunks.ts';

async function opened(bytes: Buffer, cuts: number[] = []) {
  const { mark, head, chunks } = await openUtf8(chunksOf(bytes, cuts));
  const rest: Buffer[] = [];
  for await (const chunk of chunks) rest.push(chunk);
  return { mark: mark.toString('hex'), head, rest: Buffer.concat(rest).toString() };
}

describe('openUtf8', () => {
  it.each([[[]], [[1]], [[1, 2, 3, 4]]])(
    'parts the byte order mark and reads the first line, in chunks cut at %j',
    async (cuts) => {
      expect(await opened(Buffer.from('\ufeffa,b\nc'), cuts)).toEqual({ mark: 'efbbbf', head: 'a,b', rest: 'a,b\nc' });
      expect(await opened(Buffer.from('a,b\nc'), cuts)).toEqual({ mark: '', head: 'a,b', rest: 'a,b\nc' });
    },
  );

  it('tells carriage returns alone from those before a line feed', async () => {
    const open = async (text: string) => {
      const { head, lineEnd } = await openUtf8(chunksOf(Buffer.from(text), [4]));
      return [head, lineEnd];
    };
    expect(await open('a,b\rc,d\r')).toEqual(['a,b', '\r']);
    expect(await open('a,b\r\nc,d')).toEqual(['a,b\r', '\n']);
    expect(await open('a,b')).toEqual(['a,b', '\n']);
  });

  it('takes what there is of less than a line', async () => {
    expect(await opened(Buffer.from('a'))).toEqual({ mark: '', head: 'a', rest: 'a' });
    expect(await opened(Buffer.from(''))).toEqual({ mark: '', head: '', rest: '' });
  });

  it('does not read a very long line to its end', async () => {
    const chunks = chunksOf(Buffer.alloc(200_000, 'a'), [70_000, 140_000]);
    expect((await openUtf8(chunks)).head).toHaveLength(70_000);
  });

  it.each(['fffe7b00', 'feff007b'])('refuses UTF-16: %s', async (hex) => {
    await expect(opened(Buffer.from(hex, 'hex'))).rejects.toThrow('records are read in UTF-8 only');
  });
});
