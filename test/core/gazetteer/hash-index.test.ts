import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexHashes } from '../../../src/core/gazetteer/hash-index.ts';

const pairs = fc.array(fc.tuple(fc.nat(0xffffffff), fc.nat(999)), { maxLength: 200 });

function slotOf({ mask, starts, values }: ReturnType<typeof indexHashes>, hash: number): number[] {
  return [...values.subarray(starts[hash & mask], starts[(hash & mask) + 1])];
}

describe('indexHashes', () => {
  it('has every value in the slot of its hash, and each once', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const index = indexHashes(
          all.map(([hash]) => hash),
          all.map(([, value]) => value),
        );
        for (const [hash, value] of all) expect(slotOf(index, hash)).toContain(value);
        expect([...index.values].sort()).toEqual(all.map(([, value]) => value).sort());
      }),
    );
  });

  it('keeps the order of the values of one hash', () => {
    expect(slotOf(indexHashes([7, 7, 7], [3, 1, 2]), 7)).toEqual([3, 1, 2]);
  });

  it('has nothing where nothing was put in', () => {
    expect(slotOf(indexHashes([], []), 7)).toEqual([]);
  });
});
