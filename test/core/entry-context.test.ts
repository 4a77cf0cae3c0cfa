import { describe, expect, it } from 'vitest';
import { contextOf, countContexts, informationOf } from '../../src/core/entry-context.ts';
import { hashToken } from '../../src/core/fold.ts';
import { entry } from '../entries.ts';

const steelworks = entry('Azovstal', { context: ['steelworks', 'Mariupol'] });
const towns = Array.from({ length: 50 }, (_, at) => entry(`Town ${at}`, { context: ['Mariupol', 'people'] }));
const others = Array.from({ length: 49 }, (_, at) => entry(`Other ${at}`));

describe('the context of an entry', () => {
  it('has the words of its phrases, but for short ones', () => {
    const context = contextOf(entry('X', { context: ['president of Türkiye', 'Kościół'] }));
    expect([...context.values()]).toEqual(['president', 'Türkiye', 'Kościół']);
    expect(context.get(hashToken('PRESIDENT'))).toBe('president');
  });

  it('says the more, the fewer entries have the word', () => {
    const entries = [steelworks, ...towns, ...others];
    const counts = countContexts(entries);
    const information = (word: string) => informationOf(hashToken(word), counts, entries.length);
    expect(information('steelworks')).toBeCloseTo(Math.log(100));
    expect(information('mariupol')).toBeCloseTo(Math.log(100 / 51));
  });

  it('says little by a word of any text, however few entries have it', () => {
    const entries = [steelworks, entry('Y', { context: ['people'] }), ...others];
    const counts = countContexts(entries);
    expect(informationOf(hashToken('people'), counts, entries.length)).toBeLessThan(
      informationOf(hashToken('steelworks'), counts, entries.length),
    );
  });
});
