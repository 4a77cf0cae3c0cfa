import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decision/decide.ts';
import type { Entry } from '../../../src/core/gazetteer/entry.ts';
import { spellingOf } from '../../../src/core/readings/reading.ts';
import { findReadings } from '../../../src/core/readings/readings.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';
import { sceneFor } from '../scene-for.ts';

const ENTRIES = [ZELENSKY, KYIV, entry('Zaporizhzhia'), entry('Kherson'), entry('Kharkiv')];

/** Spelling and state of each decision. */
function decided(text: string, entries: readonly Entry[] = ENTRIES, minConfidence = 0.9): [string, string][] {
  const scene = sceneFor(text, entries);
  return decide(scene, findReadings(scene), minConfidence).map(({ reading, state }) => [spellingOf(reading), state]);
}

describe('decide', () => {
  it('corrects a spelling that is surely a name, and leaves others alone', () => {
    expect(decided('Shells hit the city of Zaborizhzhia, and Qwortelmann and Moscow')).toEqual([
      ['zaborizhzhia', 'correct'],
    ]);
  });

  it('decides nothing where nothing is garbled', () => {
    expect(decided('Volodymyr Zelensky left Kyiv for Kherson')).toEqual([]);
    expect(decided('')).toEqual([]);
  });

  it('corrects nothing that is less sure than is asked for', () => {
    expect(decided('Shells hit the city of Zaborizhzhia', ENTRIES, 1.1)).toEqual([['zaborizhzhia', 'suggest']]);
  });

  it('gives the same spelling the same answer', () => {
    const states = decided('Zaborizhzhia burns. In the city of Zaborizhzhia, near Kherson, shots fell').map(
      ([, state]) => state,
    );
    expect(states).toEqual(['correct', 'correct']);
  });

  it('corrects in every place what it corrects in one', () => {
    const far = 'It was said that all of them had left when the evening came, and that none of them would return. ';
    const near = 'The turbine hall of the nuclear plant in Enercodar, Kherson and Kyiv stood still.';
    const entries = [...ENTRIES, entry('Enerhodar', { context: ['nuclear plant', 'turbine hall'] })];
    expect(decided(`Enercodar. ${far}`, entries, 0.997)).toEqual([['enercodar', 'suggest']]);
    expect(decided(`Enercodar. ${far}${near}`, entries, 0.997)).toEqual([
      ['enercodar', 'correct'],
      ['enercodar', 'correct'],
    ]);
    expect(decided(`Susan Enercodar. ${far}${near}`, entries, 0.997)).not.toContainEqual(['enercodar', 'correct']);
  });

  it('corrects no spelling that is somebody else’s in the same article', () => {
    const text = 'Susan Zelenskij, a baker, spoke to president Volodymyr Zelensky. Later Zelenskij left';
    expect(decided(text).filter(([, state]) => state === 'correct')).toEqual([]);
  });

  it('corrects nobody who is introduced by another given name where the person is named in full', () => {
    const shaheen = entry('Jeanne Shaheen', { type: 'person', short: ['Shaheen'], context: ['New Hampshire'] });
    const others = Array.from({ length: 60 }, (_, at) => entry(`Other Place ${at}`, { context: ['elsewhere'] }));
    const shipped = [shaheen, ...others].map((one) => ({ ...one, shipped: true }));
    const text =
      'Jeanne Shaheen, a senator from New Hampshire, spoke with Anna Shaaheen, a lawyer. Later Shaaheen left New Hampshire.';
    expect(decided(text, shipped, 0.8).map(([, state]) => state)).toEqual(['suggest', 'suggest']);
    expect(decided(text.replace('Anna Shaaheen', 'a friend'), shipped, 0.8)).toEqual([['shaaheen', 'correct']]);
  });
});
