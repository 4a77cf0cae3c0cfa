import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChannel } from '../../../src/core/spelling/channel-cost.ts';
import {
  type ChannelOperation,
  createChannelTable,
  LONGEST_PIECE,
  operationOf,
  tableIndex,
} from '../../../src/core/spelling/channel-table.ts';

const operation = (target: string, surface: string, cost: number): ChannelOperation => ({ target, surface, cost });

describe('createChannelTable', () => {
  const table = createChannelTable([
    operation('a', 'b', 1),
    operation('kh', 'h', 2),
    operation('', 'an', 3),
    operation('kh', 'ch', 4),
    operation('a', 'b', 5),
    operation('kh', 'h', 6),
    operation('oo#', '', 7),
  ]);
  const costOf = (target: string, surface: string) => table.costs[tableIndex(table, target, surface)];

  it('keeps the cost of each operation, of two alike that of the later one', () => {
    expect(costOf('a', 'b')).toBe(5);
    expect(costOf('kh', 'h')).toBe(6);
    expect(costOf('kh', 'ch')).toBe(4);
    expect(costOf('', 'an')).toBe(3);
    expect(costOf('oo#', '')).toBe(7);
  });

  it('has no operation for what it was not given', () => {
    expect(costOf('b', 'a')).toBe(Number.POSITIVE_INFINITY);
    for (const [target, surface] of [
      ['kh', 'an'],
      ['hk', 'h'],
      ['kh', 'hh'],
    ] as const)
      expect(tableIndex(table, target, surface)).toBe(-1);
  });

  it('reads pieces by their codes', () => {
    expect(operationOf(table, 1, 2)).toBe(tableIndex(table, 'a', 'b'));
  });
});

/** The cheapest way to read a target as a surface, gone through one by one; both with their edges. */
function cheapest(operations: readonly ChannelOperation[], target: string, surface: string): number {
  if (target === '' && surface === '') return 0;
  const kept = target !== '' && target.charAt(0) === surface.charAt(0);
  const costs = operations
    .filter((one) => target.startsWith(one.target) && surface.startsWith(one.surface))
    .map((one) => one.cost + cheapest(operations, target.slice(one.target.length), surface.slice(one.surface.length)));
  return Math.min(kept ? cheapest(operations, target.slice(1), surface.slice(1)) : Number.POSITIVE_INFINITY, ...costs);
}

const longest = ([target, surface]: [string, string, number]) => Math.max(target.length, surface.length);

/** Operations of all shapes. An edge of a name is read as an edge. */
const operations = fc.array(
  fc
    .tuple(
      fc.constantFrom(['', ''], ['#', ''], ['', '#']),
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 }),
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 }),
      fc.integer({ min: 1, max: 20 }),
    )
    .filter(([edges, ...pieces]) => pieces[0] !== pieces[1] && edges.join('').length + longest(pieces) <= LONGEST_PIECE)
    .map(([[before, behind], target, surface, cost]) =>
      operation(`${before}${target}${behind}`, `${before}${surface}${behind}`, cost),
    ),
  { maxLength: 12 },
);
const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });

describe('a channel', () => {
  it('finds the cheapest way, whatever the operations', () => {
    fc.assert(
      fc.property(operations, word, word, (given, surface, target) => {
        fc.pre(surface !== target);
        const each = [...new Map(given.map((one) => [`${one.target}>${one.surface}`, one])).values()];
        const channel = createChannel(createChannelTable(each));
        const expected = cheapest(each, `#${target}#`, `#${surface}#`);
        expect(channel.cost(surface, target, Number.MAX_VALUE)).toBe(expected);
        const steps = channel.align(surface, target).filter((step) => step.target !== step.surface);
        const spent = steps.map(
          (step) => each.find((one) => one.target === step.target && one.surface === step.surface)!.cost,
        );
        if (Number.isFinite(expected)) expect(spent.reduce((sum, cost) => sum + cost, 0)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
