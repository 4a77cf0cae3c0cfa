import type { Anglicised } from '../spelling/anglicised.ts';
import type { Channel } from '../spelling/channel-cost.ts';
import { areFarApart, type Spelling } from '../spelling/letter-set.ts';
import { costOf, type NearWord, type WordSearch } from './word-search.ts';

/** Nats: what is English already and still far from a name is no way to write it. */
const MOST_COST_ANGLICISED = 5;

/**
 * Words of the gazetteer within a cost of a folded spelling, as it stands or as English would have it, and within a reach
 * of the nearest of them (both in nats); the nearest first.
 *
 * @param others what English would have
 */
export function nearWords(
  search: WordSearch,
  folded: string,
  others: readonly Anglicised[],
  bound: number,
  reach: number,
): readonly NearWord[] {
  const near = search.near(folded, bound, reach);
  const costs = new Map<number, number>();
  for (const other of others) {
    if (other.cost > bound) continue;
    for (const { word, cost } of search.alike(other.folded, boundFor(other, bound), reach))
      costs.set(word, Math.min(costs.get(word) ?? Number.POSITIVE_INFINITY, cost + other.cost));
  }
  if (costs.size === 0) return near;
  for (const { word, cost } of near) costs.set(word, Math.min(costs.get(word) ?? Number.POSITIVE_INFINITY, cost));
  const nearest = Math.min(...[...costs.values()].filter((cost) => cost > 0));
  return [...costs]
    .map(([word, cost]) => ({ word, cost }))
    .filter(({ cost }) => cost <= nearest + reach)
    .sort((a, b) => a.cost - b.cost || a.word - b.word);
}

/** Letters that such a spelling may have amiss. */
const MOST_EDITS_ANGLICISED = 3;

/** Whether a spelling as English would have it may be near enough to a word. */
export function mayBeAnglicised({ letters }: Pick<Anglicised, 'letters'>, word: Pick<Spelling, 'letters'>): boolean {
  return !areFarApart(letters, word.letters, MOST_EDITS_ANGLICISED);
}

/** The cost of reading a word as a spelling, as it stands or as English would have it; Infinity beyond the bound. */
export function costInEither(
  channel: Channel,
  surface: Spelling,
  others: readonly Anglicised[],
  word: Spelling,
  bound: number,
): number {
  let least = costOf(surface, word, bound, channel);
  for (const other of others) {
    if (other.cost > Math.min(bound, least) || !mayBeAnglicised(other, word)) continue;
    const cost = costOf(other, word, boundFor(other, Math.min(bound, least)), channel) + other.cost;
    least = Math.min(least, cost);
  }
  return least;
}

function boundFor({ cost }: Anglicised, bound: number): number {
  return Math.min(bound - cost, MOST_COST_ANGLICISED);
}
