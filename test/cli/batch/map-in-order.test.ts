import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../../src/cli/batch/map-in-order.ts';

async function gathered<Made>(made: AsyncGenerator<Made>): Promise<Made[]> {
  const all: Made[] = [];
  for await (const one of made) all.push(one);
  return all;
}

describe('mapInOrder', () => {
  it('keeps the order and the limit, however long each item takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 })),
        fc.integer({ min: 1, max: 5 }),
        async (turns, limit) => {
          let busy = 0;
          let most = 0;
          const work = async (turn: number): Promise<number> => {
            most = Math.max(most, ++busy);
            for (let at = 0; at < turn; at++) await new Promise(setImmediate);
            busy--;
            return turn;
          };
          expect(await gathered(mapInOrder(turns, limit, work))).toEqual(turns);
          expect(most).toBe(Math.min(limit, turns.length));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('begins nothing before it is asked, and nothing more after the taker has gone', async () => {
    const begun: number[] = [];
    const made = mapInOrder([1, 2, 3, 4, 5, 6], 2, async (item) => begun.push(item));
    expect(begun).toEqual([]);
    for await (const _ of made) break;
    expect(begun).toEqual([1, 2]);
  });
});
