import { describe, expect, it } from 'vitest';
import {
  createSide,
  createSurface,
  gramEndingAt,
  loadSide,
  loadSurface,
} from '../../../src/core/spelling/channel-side.ts';
import { createChannelTable, NO_OPERATION, NO_PIECE, tableIndex } from '../../../src/core/spelling/channel-table.ts';

const table = createChannelTable([
  { target: 'kh', surface: 'h', cost: 1 },
  { target: '', surface: 'an', cost: 2 },
  { target: 'a', surface: 'oo#', cost: 3 },
]);

describe('a side', () => {
  it('numbers the pieces that stand in a list, at the letter that each ends at', () => {
    const side = createSide();
    loadSide(side, 'khan', table.targetIds);
    expect(side.length).toBe(6);
    const kh = table.targetIds[gramEndingAt(side, 3, 2)]!;
    expect(kh).not.toBe(NO_PIECE);
    expect([...side.twos.slice(1, 7)]).toEqual([NO_PIECE, NO_PIECE, kh, NO_PIECE, NO_PIECE, NO_PIECE]);
  });
});

describe('a surface', () => {
  /** The letters that a piece ends at, from the last to the first. */
  function places(surface: ReturnType<typeof createSurface>, piece: number, letters: number): number[] {
    const found: number[] = [];
    for (let at = surface.last[piece]!; at > 0; at = surface.before[letters]![at]!) found.push(at);
    return found;
  }

  it('finds all places of a piece, and what may be put in', () => {
    const surface = createSurface(table);
    loadSurface(surface, 'hanhoo', table);
    expect(places(surface, surface.ones[2]!, 1)).toEqual([5, 2]);
    expect(places(surface, surface.threes[8]!, 3)).toEqual([8]);
    const an = tableIndex(table, '', 'an');
    expect([...surface.twoPutIn.slice(1, 9)].map((operation) => operation === an)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((at) => at === 4),
    );
    expect(surface.threePutIn[8]).toBe(NO_OPERATION);
  });

  it('keeps no place of the spelling before', () => {
    const surface = createSurface(table);
    loadSurface(surface, 'hanhoo', table);
    const h = surface.ones[2]!;
    loadSurface(surface, 'ba', table);
    expect(places(surface, h, 1)).toEqual([]);
  });
});
