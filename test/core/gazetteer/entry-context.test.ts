import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/gazetteer/entry.ts';
import { contextOf, countContexts } from '../../../src/core/gazetteer/entry-context.ts';
import { hashToken } from '../../../src/core/text/fold.ts';
import { entry } from '../../entries.ts';

const steelworks = entry('Azovstal', { context: ['steelworks', 'Mariupol'] });
const towns = Array.from({ length: 50 }, (_, at) => entry(`Town ${at}`, { context: ['Mariupol', 'people'] }));
const others = Array.from({ length: 49 }, (_, at) => entry(`Other ${at}`));

/** What a word of an entry's context says among these entries. */
function nats(word: string, of: Entry, entries: readonly Entry[]): number {
  return contextOf(of, countContexts(entries), entries.length).byHash.get(hashToken(word))!.nats;
}

describe('the context of an entry', () => {
  it('has the words of its phrases, but for short ones', () => {
    const context = contextOf(entry('X', { context: ['president of Türkiye', 'Kościół'] }), new Int32Array(8), 1);
    expect(context.words.map(({ word }) => word)).toEqual(['president', 'Türkiye', 'Kościół']);
    expect(context.byHash.get(hashToken('PRESIDENT'))?.word).toBe('president');
  });

  it('says the more, the fewer entries have the word', () => {
    const entries = [steelworks, ...towns, ...others];
    expect(nats('steelworks', steelworks, entries)).toBeCloseTo(Math.log(100));
    expect(nats('mariupol', steelworks, entries)).toBeCloseTo(Math.log(100 / 51));
  });

  it('says little by a word of any text, however few entries have it', () => {
    const crowd = entry('Crowd', { context: ['people'] });
    const entries = [steelworks, crowd, ...others];
    expect(nats('people', crowd, entries)).toBeLessThan(nats('steelworks', steelworks, entries));
  });
});
