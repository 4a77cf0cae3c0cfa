import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { costInEither, nearWords } from '../../../src/core/readings/near-words.ts';
import { createWordSearch } from '../../../src/core/readings/word-search.ts';
import { anglicised } from '../../../src/core/spelling/anglicised.ts';
import { createDefaultChannel } from '../../../src/core/spelling/default-channel.ts';
import { letterSet } from '../../../src/core/spelling/letter-set.ts';
import { stringAt } from '../../../src/core/text/string-table.ts';
import { entry } from '../../entries.ts';

const BOUND = 10;
const gazetteer = compile(['Chernihiv', 'Chernivtsi', 'Prokudin', 'Kharkov'].map((name) => entry(name)));
const channel = createDefaultChannel();
const search = createWordSearch(gazetteer, channel);

describe('nearWords', () => {
  it('finds a name that another language writes by its own rules, or in a case', () => {
    for (const [spelling, name] of [
      ['tschernihiw', 'chernihiv'],
      ['jarkov', 'kharkov'],
      ['prokudinym', 'prokudin'],
    ] as const) {
      const [nearest] = nearWords(search, spelling, anglicised(spelling), BOUND, 6);
      expect(stringAt(gazetteer.words.text, nearest!.word)).toBe(name);
    }
  });

  it('has each word once, the nearest first, within the reach of it', () => {
    const found = nearWords(search, 'tschernihiw', anglicised('tschernihiw'), BOUND, 6);
    const costs = found.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(costs.at(-1)! - costs[0]!).toBeLessThanOrEqual(6);
    expect(new Set(found.map(({ word }) => word)).size).toBe(found.length);
  });
});

const spelled = (folded: string) => ({ folded, letters: letterSet(folded) });

const CHERNIHIV = spelled('chernihiv');

describe('costInEither', () => {
  it('is the lesser of the costs as it stands and as English would have it', () => {
    const asItStands = channel.cost('tschernihiw', 'chernihiv', Number.MAX_VALUE);
    const either = costInEither(channel, spelled('tschernihiw'), anglicised('tschernihiw'), CHERNIHIV, 30);
    expect(either).toBeLessThan(asItStands);
    expect(costInEither(channel, spelled('chernihif'), anglicised('chernihif'), CHERNIHIV, 30)).toBe(
      channel.cost('chernihif', 'chernihiv', Number.MAX_VALUE),
    );
  });

  it('is Infinity beyond the bound', () => {
    expect(costInEither(channel, spelled('tschernihiw'), anglicised('tschernihiw'), CHERNIHIV, 1)).toBe(Infinity);
  });
});
