import { distance } from 'fastest-levenshtein';
import type { Channel } from './channel-cost.ts';
import { deletionsOf, type Gazetteer } from './gazetteer.ts';
import { neighbourhood, skeleton } from './skeleton.ts';
import { stringAt } from './string-table.ts';

/** A word of the gazetteer that a spelling may come from. */
export interface NearWord {
  /** Number of the word in the gazetteer. */
  readonly word: number;
  /** Cost in nats of reading it as the spelling. */
  readonly cost: number;
}

/** Looks up garbled words in a gazetteer. */
export interface WordSearch {
  /**
   * Words of the gazetteer within a cost of a folded spelling, and within a reach of the nearest of them (both in nats);
   * the nearest first.
   */
  near(folded: string, bound: number, reach: number): readonly NearWord[];
}

/** Makes a search of a gazetteer's words: blocking by skeletons, a bound by plain edits, then the channel's cost. */
export function createWordSearch(gazetteer: Gazetteer, channel: Channel): WordSearch {
  const { words } = gazetteer;
  const lastSeen = new Uint32Array(words.text.offsets.length);
  const texts: (string | undefined)[] = [];
  const textOf = (word: number): string => {
    const text = texts[word] ?? stringAt(words.text, word);
    texts[word] = text;
    return text;
  };
  let query = 0;
  return {
    near(folded, bound, reach) {
      const found: NearWord[] = [];
      let nearest = Number.POSITIVE_INFINITY;
      const symbols = skeleton(folded);
      const { mask, starts, values } = words.bySkeleton;
      query++;
      for (const hash of neighbourhood(symbols, deletionsOf(symbols))) {
        const slot = hash & mask;
        for (let at = starts[slot]!; at < starts[slot + 1]!; at++) {
          const word = values[at]!;
          if (lastSeen[word] === query) continue;
          lastSeen[word] = query;
          const length = words.text.offsets[word + 1]! - words.text.offsets[word]!;
          if (Math.abs(length - folded.length) > Math.max(length, folded.length) * MOST_LOST) continue;
          const cost = costOf(folded, textOf(word), Math.min(bound, nearest + reach), channel);
          if (cost === Number.POSITIVE_INFINITY) continue;
          nearest = Math.min(nearest, cost);
          found.push({ word, cost });
        }
      }
      const within = found.filter(({ cost }) => cost <= nearest + reach);
      return within.sort((a, b) => a.cost - b.cost || a.word - b.word);
    },
  };
}

/** The channel's cost, or Infinity where plain edits or lengths show that it is out of reach. */
export function costOf(surface: string, target: string, bound: number, channel: Channel): number {
  const longer = Math.max(surface.length, target.length);
  if (Math.abs(surface.length - target.length) > longer * MOST_LOST) return Number.POSITIVE_INFINITY;
  const edited = bound > WIDE_BOUND ? MOST_EDITED_WIDE : MOST_EDITED;
  if (distance(surface, target) > Math.max(2, longer * edited)) return Number.POSITIVE_INFINITY;
  return channel.cost(surface, target, bound);
}

/** A spelling that lost more of its letters, or kept fewer in place, names no one in particular. */
const MOST_LOST = 0.45;
const MOST_EDITED = 0.5;

/** Nats: whoever accepts such a cost looks for anything alike at all. */
const WIDE_BOUND = 20;
const MOST_EDITED_WIDE = 0.75;
