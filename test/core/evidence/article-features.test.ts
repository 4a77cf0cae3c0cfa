import { describe, expect, it } from 'vitest';
import { articleFeatures } from '../../../src/core/evidence/article-features.ts';
import { evidenceFor } from '../../../src/core/evidence/evidence.ts';
import { mentionedEntries } from '../../../src/core/evidence/mentioned.ts';
import { ARTICLE_FEATURES } from '../../../src/core/model/features.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';
import { readingAs, sceneFor } from '../scene-for.ts';

const ENTRIES = [ZELENSKY, KYIV, entry('Zaporizhzhia', { context: ['nuclear plant'] }), entry('Kherson')];

/** What the article says of the reading of a text as a form, by name. */
function features(text: string, form: string): Record<string, number> {
  const scene = sceneFor(text, ENTRIES);
  const reading = readingAs(scene, form);
  const values = articleFeatures(scene, reading, evidenceFor(scene, mentionedEntries(scene, []), reading));
  expect(values).toHaveLength(ARTICLE_FEATURES.length);
  return Object.fromEntries(ARTICLE_FEATURES.map((feature, at) => [feature, values[at]!]));
}

describe('articleFeatures', () => {
  it('tells what the article says', () => {
    expect(features('in Kyiv, Zaborisja and Kherson', 'Zaporizhzhia')).toMatchObject({ listed: 1, anchor: 0, cue: 0 });
    expect(features('in Zaborisja, not Zaporizhzhia', 'Zaporizhzhia')).toMatchObject({ anchor: 1, cue: 1 });
    expect(features('Susan Zelenskij left', 'Zelensky')).toMatchObject({ clash: 1, stranger: 0 });
    expect(features('the nuclear plant near Zaborisja', 'Zaporizhzhia').context).toBeCloseTo(2 * Math.log(4));
  });

  it('are numbers, whatever the text', () => {
    const values = Object.values(features(`in ${'Qwortelmann '.repeat(50)} and Zaborisja`, 'Zaporizhzhia'));
    for (const value of values) expect(Number.isFinite(value)).toBe(true);
  });
});
