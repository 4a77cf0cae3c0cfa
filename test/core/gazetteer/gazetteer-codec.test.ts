import { describe, expect, it } from 'vitest';
import { compile, entryAt } from '../../../src/core/gazetteer/gazetteer.ts';
import { decodeGazetteer, encodeGazetteer } from '../../../src/core/gazetteer/gazetteer-codec.ts';
import { KYIV, ZELENSKY } from '../../entries.ts';

describe('a gazetteer written and read', () => {
  const compiled = compile([KYIV, ZELENSKY], [{ from: 'Maryopol', to: 'Mariupol', dictionary: 'Test' }]);
  const bytes = encodeGazetteer(compiled);

  it('is the same', () => {
    expect(decodeGazetteer(bytes)).toEqual(compiled);
  });

  it('is read wherever its bytes lie', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeGazetteer(shifted.subarray(1))).toEqual(compiled);
  });

  it('is read from bytes that come when they are asked for', () => {
    const late = new Uint8Array(bytes.length);
    const read = decodeGazetteer(late, (start, end) => late.set(bytes.subarray(start, end), start));
    expect(late).not.toEqual(bytes);
    expect([entryAt(read, 0), entryAt(read, 1)]).toEqual([KYIV, ZELENSKY]);
    expect(encodeGazetteer(read)).toEqual(bytes);
  });

  it('has its entries whole', () => {
    const read = decodeGazetteer(bytes);
    expect([entryAt(read, 0), entryAt(read, 1)]).toEqual([KYIV, ZELENSKY]);
    expect(entryAt(read, 2)).toMatchObject({ name: 'Mariupol', type: 'term', also: [], fuzzy: 'off' });
  });
});
