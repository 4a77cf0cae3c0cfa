import type { Channel } from '../../src/core/spelling/channel-cost.ts';

/** A name found by full search and what it costs. */
export interface Found {
  readonly name: string;
  readonly cost: number;
}

/** Orders names so that a search meets likely ones early and can bound the rest: by length, then by first letter. */
export function createNameSearch(names: readonly string[]) {
  const byLength = new Map<number, string[]>();
  for (const name of new Set(names)) byLength.set(name.length, [...(byLength.get(name.length) ?? []), name]);
  const longest = Math.max(...byLength.keys());

  /** The names of least cost, at most `count` and at most `reach` nats above the best; best first. Every name is tried. */
  return function search(surface: string, channel: Pick<Channel, 'cost'>, count: number, reach: number): Found[] {
    let found: Found[] = [];
    let bound = Number.MAX_VALUE;
    const offer = (name: string) => {
      const cost = channel.cost(surface, name, bound);
      if (cost > bound) return;
      found.push({ name, cost });
      if (found.length <= count * 2 && cost + reach >= bound) return;
      found.sort((a, b) => a.cost - b.cost);
      found = found.slice(0, count + 1);
      bound = Math.min(found[0]!.cost + reach, found[count]?.cost ?? Number.MAX_VALUE);
    };
    for (let off = 0; off <= Math.max(longest, surface.length); off++) {
      for (const length of off === 0 ? [surface.length] : [surface.length - off, surface.length + off]) {
        const bucket = byLength.get(length) ?? [];
        for (const name of bucket) if (name[0] === surface[0]) offer(name);
        for (const name of bucket) if (name[0] !== surface[0]) offer(name);
      }
    }
    found.sort((a, b) => a.cost - b.cost);
    return found.filter((one) => one.cost <= found[0]!.cost + reach).slice(0, count + 1);
  };
}
