import { type Channel, createChannel } from '../../src/core/spelling/channel-cost.ts';
import {
  type ChannelOperation,
  type ChannelTable,
  createChannelTable,
  tableIndex,
} from '../../src/core/spelling/channel-table.ts';
import type { NamePair } from './name-pairs.ts';
import { createNameSearch } from './name-search.ts';

/** How costs are sharpened. */
export interface SharpenOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards the cost that was learned from counts. */
  readonly pull: number;
  /** Names beside the right one that each pair is told apart from. */
  readonly rivals: number;
}

/** A spelling, and the names that it is told apart from; the right one comes first. */
interface Contest {
  readonly surface: string;
  readonly names: readonly string[];
  readonly weight: number;
}

/** Rivals that cost this much more than the nearest name, in nats, are no danger. */
const REACH = 4;
const LEAST_COST = 0.03;
const LEAST_GRADIENT = 0.01;

/**
 * Sharpens costs so that the right name comes before others: gradient descent (AdaGrad; Duchi, Hazan and Singer 2011)
 * on the conditional log-likelihood of the right name among the names nearest to the spelling. The counts tell how
 * spellings arise, this tells which differences tell names apart. A name that `isRight` calls right is no rival.
 */
export function sharpen(
  operations: readonly ChannelOperation[],
  pairs: readonly NamePair[],
  weights: readonly number[],
  names: readonly string[],
  isRight: (surface: string, name: string) => boolean,
  options: SharpenOptions,
): ChannelOperation[] {
  const table = createChannelTable(operations);
  const channel = createChannel(table);
  const search = createNameSearch(names);
  const contests = pairs.map(({ surface, target }, at): Contest => {
    const near = search(surface, channel, options.rivals, REACH).map(({ name }) => name);
    const rivals = near.filter((name) => name !== target && !isRight(surface, name));
    return { surface, names: [target, ...rivals], weight: weights[at]! };
  });
  const descend = createDescent(table, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const contest of contests) learnFrom(contest, table, channel, descend);
  }
  return operations.map((operation) => ({
    ...operation,
    cost: table.costs[tableIndex(table, operation.target, operation.surface)]!,
  }));
}

/** Moves one cost of the table down its gradient, by less the more it was moved before. */
function createDescent(table: ChannelTable, { rate, pull }: SharpenOptions) {
  const { costs } = table;
  const start = costs.slice();
  const squares = new Float32Array(costs.length);
  return (at: number, gradient: number) => {
    const slope = gradient + pull * (costs[at]! - start[at]!);
    squares[at]! += slope * slope;
    costs[at] = Math.max(LEAST_COST, costs[at]! - (rate * slope) / Math.sqrt(squares[at]! + 1));
  };
}

function learnFrom(
  { surface, names, weight }: Contest,
  table: ChannelTable,
  channel: Channel,
  descend: (at: number, gradient: number) => void,
): void {
  const costs = names.map((name) => channel.cost(surface, name, Number.MAX_VALUE));
  const least = Math.min(...costs);
  const odds = costs.map((cost) => Math.exp(least - cost));
  const total = odds.reduce((sum, one) => sum + one, 0);
  names.forEach((name, rank) => {
    const gradient = weight * ((rank === 0 ? 1 : 0) - odds[rank]! / total);
    if (Math.abs(gradient) < LEAST_GRADIENT) return;
    for (const step of channel.align(surface, name)) {
      if (step.target !== step.surface) descend(tableIndex(table, step.target, step.surface), gradient);
    }
  });
}
