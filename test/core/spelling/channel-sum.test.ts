import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChannel } from '../../../src/core/spelling/channel-cost.ts';
import { sumCost } from '../../../src/core/spelling/channel-sum.ts';
import { type ChannelOperation, createChannelTable } from '../../../src/core/spelling/channel-table.ts';

const OPERATIONS: readonly ChannelOperation[] = [
  { target: 'a', surface: 'b', cost: 1 },
  { target: 'b', surface: 'a', cost: 2 },
  { target: 'a', surface: '', cost: 3 },
  { target: '', surface: 'a', cost: 2.5 },
  { target: 'b', surface: '', cost: 3 },
  { target: '', surface: 'b', cost: 3.5 },
  { target: 'ab', surface: 'b', cost: 0.5 },
  { target: 'a', surface: 'ba', cost: 1.5 },
  { target: '#a', surface: '#', cost: 0.25 },
];
const table = createChannelTable(OPERATIONS);

/** The likelihood of all alignments, gone through one by one; both spellings with their edges. */
function likelihood(target: string, surface: string): number {
  if (target === '' && surface === '') return 1;
  const kept = target !== '' && target.charAt(0) === surface.charAt(0);
  const rest = kept ? likelihood(target.slice(1), surface.slice(1)) : 0;
  return OPERATIONS.filter((one) => target.startsWith(one.target) && surface.startsWith(one.surface)).reduce(
    (sum, { target: piece, surface: read, cost }) =>
      sum + Math.exp(-cost) * likelihood(target.slice(piece.length), surface.slice(read.length)),
    rest,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });

describe('sumCost', () => {
  it('adds up the likelihoods of all alignments', () => {
    fc.assert(
      fc.property(word, word, (surface, target) => {
        const expected = -Math.log(likelihood(`#${target}#`, `#${surface}#`));
        expect(sumCost(table, surface, target)).toBeCloseTo(expected, 5);
      }),
    );
  });

  it('is no more than the cheapest alignment costs', () => {
    const channel = createChannel(table);
    fc.assert(
      fc.property(word, word, (surface, target) => {
        expect(sumCost(table, surface, target)).toBeLessThanOrEqual(channel.cost(surface, target, 99) + 1e-6);
      }),
    );
  });

  it('is beyond all bounds where nothing leads from one to the other', () => {
    expect(sumCost(table, 'c', 'a')).toBeGreaterThan(700);
  });
});
