import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decision/decide.ts';
import { mentionedEntries } from '../../../src/core/evidence/mentioned.ts';
import { findReadings } from '../../../src/core/readings/readings.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';
import { sceneFor } from '../scene-for.ts';

const FIDAN = entry('Hakan Fidan', { type: 'person', short: ['Fidan'], context: ['foreign minister'] });
const ENTRIES = [ZELENSKY, KYIV, FIDAN];

describe('mentionedEntries', () => {
  it('speaks of known names and listed garblings, and of no decoys', () => {
    const scene = sceneFor('Kiev, Fidan and Zelinsky', ENTRIES);
    const { placesOf, entryOf } = mentionedEntries(scene, []);
    expect(placesOf.size).toBe(2);
    expect([...entryOf].map((number) => number >= 0)).toEqual([true, true, false, false]);
  });

  it('keeps the first two places of each', () => {
    const scene = sceneFor('Kyiv, Kyiv and Kyiv', ENTRIES);
    expect([...mentionedEntries(scene, []).placesOf.values()]).toMatchObject([
      [
        { first: 0, last: 1 },
        { first: 1, last: 2 },
      ],
    ]);
  });

  it('takes in what was decided, and forgets it when it is asked again without', () => {
    const scene = sceneFor('The foreign minister, Hakan Fidann, spoke to Hakan Fidann.', ENTRIES);
    const decisions = decide(scene, findReadings(scene), 0.5);
    const decided = mentionedEntries(scene, decisions);
    expect(decided.placesOf.size).toBe(1);
    expect([...decided.mended.values()]).toMatchObject([
      [
        { first: 3, last: 5 },
        { first: 7, last: 9 },
      ],
    ]);
    expect(decided.sound).toBe(0);
    expect(mentionedEntries(scene, []).placesOf.size).toBe(0);
  });
});
