import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../src/core/evidence.ts';
import { FEATURES, featuresOf } from '../../src/core/features.ts';
import { mentionedEntries } from '../../src/core/mentioned.ts';
import { entry, KYIV, ZELENSKY } from '../entries.ts';
import { readingAs, sceneFor } from './scene-for.ts';

const ENTRIES = [ZELENSKY, KYIV, entry('Zaporizhzhia', { context: ['nuclear plant'] }), entry('Kherson')];

/** Features of the reading of a text as a form, by name. */
function features(text: string, form: string): Record<string, number> {
  const scene = sceneFor(text, ENTRIES);
  const reading = readingAs(scene, form);
  const values = featuresOf(scene, reading, evidenceFor(scene, mentionedEntries(scene, []), reading));
  expect(values).toHaveLength(FEATURES.length);
  return Object.fromEntries(FEATURES.map((feature, at) => [feature, values[at]!]));
}

describe('featuresOf', () => {
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

  it('tells what the article says', () => {
    expect(features('in Kyiv, Zaborisja and Kherson', 'Zaporizhzhia')).toMatchObject({ listed: 1, anchor: 0, cue: 0 });
    expect(features('in Zaborisja, not Zaporizhzhia', 'Zaporizhzhia')).toMatchObject({ anchor: 1, cue: 1 });
    expect(features('Susan Zelenskij left', 'Zelensky')).toMatchObject({ clash: 1, stranger: 0 });
    expect(features('the nuclear plant near Zaborisja', 'Zaporizhzhia').context).toBeCloseTo(2 * Math.log(4));
  });

  it('tells that a spelling is part of somebody else’s name', () => {
    const entries = [entry('Said Zayed', { type: 'person' }), entry('Sayed Omar', { type: 'person' })];
    const scene = sceneFor('Then Zayed Omar spoke, and Zayid', entries);
    const reading = readingAs(scene, 'Sayed Omar');
    const values = featuresOf(scene, reading, evidenceFor(scene, mentionedEntries(scene, []), reading));
    expect(values[FEATURES.indexOf('otherBearer')]).toBe(1);
    expect(features('in Zaborisja now', 'Zaporizhzhia').otherBearer).toBe(0);
  });

  it('tells how few names have the words that stand as they should', () => {
    const fewNamesakes = (others: number) => {
      const namesakes = Array.from({ length: others }, (_, at) => entry(`Volodymyr Nobody${at}`, { type: 'person' }));
      const scene = sceneFor('so Volodymyr Zelenskij spoke', [ZELENSKY, ...namesakes]);
      const reading = readingAs(scene, 'Volodymyr Zelensky');
      return featuresOf(scene, reading, evidenceFor(scene, mentionedEntries(scene, []), reading))[
        FEATURES.indexOf('fewNamesakes')
      ]!;
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
