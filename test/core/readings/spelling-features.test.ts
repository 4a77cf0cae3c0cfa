import { describe, expect, it } from 'vitest';
import { SPELLING_FEATURES } from '../../../src/core/model/features.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';
import { readingAs, sceneFor } from '../scene-for.ts';

const ENTRIES = [ZELENSKY, KYIV, entry('Zaporizhzhia', { context: ['nuclear plant'] }), entry('Kherson')];

/** What the letters of the reading of a text as a form say, by name. */
function features(text: string, form: string): Record<string, number> {
  const { letters } = readingAs(sceneFor(text, ENTRIES), form);
  expect(letters).toHaveLength(SPELLING_FEATURES.length);
  return Object.fromEntries(SPELLING_FEATURES.map((feature, at) => [feature, letters[at]!]));
}

describe('spellingFeatures', () => {
  it('costs more the farther the spelling is', () => {
    const near = features('in Zaporizhia now', 'Zaporizhzhia');
    const far = features('in Zaborisja now', 'Zaporizhzhia');
    expect(near.cost).toBeLessThan(far.cost!);
    expect(near.bias).toBe(1);
  });

  it('tells what the letters say', () => {
    expect(features('in Gherson now', 'Kherson')).toMatchObject({ firstLetter: 1, moreGarbled: 0 });
    expect(features('in Kersson now', 'Kherson')).toMatchObject({ firstLetter: 0, skeleton: 0 });
    expect(features('so Volodimyr Zelenskij spoke', 'Volodymyr Zelensky')).toMatchObject({ moreGarbled: 1 });
  });

  it('tells that a spelling is part of somebody else’s name', () => {
    const entries = [entry('Said Zayed', { type: 'person' }), entry('Sayed Omar', { type: 'person' })];
    const scene = sceneFor('Then Zayed Omar spoke, and Zayid', entries);
    const reading = readingAs(scene, 'Sayed Omar');
    expect(reading.letters[SPELLING_FEATURES.indexOf('otherBearer')]).toBe(1);
    expect(features('in Zaborisja now', 'Zaporizhzhia').otherBearer).toBe(0);
  });

  it('tells how few names have the words that stand as they should', () => {
    const fewNamesakes = (others: number) => {
      const namesakes = Array.from({ length: others }, (_, at) => entry(`Volodymyr Nobody${at}`, { type: 'person' }));
      const scene = sceneFor('so Volodymyr Zelenskij spoke', [ZELENSKY, ...namesakes]);
      const { letters } = readingAs(scene, 'Volodymyr Zelensky');
      return letters[SPELLING_FEATURES.indexOf('fewNamesakes')]!;
    };
    expect(fewNamesakes(0)).toBeGreaterThan(fewNamesakes(10));
    expect(fewNamesakes(1000)).toBe(0);
    expect(features('in Zaborisja now', 'Zaporizhzhia').fewNamesakes).toBe(0);
  });

  it('are numbers, whatever the text', () => {
    const values = Object.values(features(`in ${'Qwortelmann '.repeat(50)} and Zaborisja`, 'Zaporizhzhia'));
    for (const value of values) expect(Number.isFinite(value)).toBe(true);
  });
});
