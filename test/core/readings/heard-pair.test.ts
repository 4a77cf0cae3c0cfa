import { describe, expect, it } from 'vitest';
import { findReadings } from '../../../src/core/readings/readings.ts';
import { entry } from '../../entries.ts';
import { formText, sceneFor } from '../scene-for.ts';

const ENTRIES = [
  entry('Nikol Pashinyan', { type: 'person' }),
  entry('Yulimar Rojas', { type: 'person' }),
  entry('Antony Blinken', { type: 'person', short: ['Blinken'] }),
  entry('Paiporta'),
];

/** What two words of a text are read as, as one word of a name: the name, and the words that make way for it. */
function heard(text: string): string[] {
  const scene = sceneFor(text, ENTRIES);
  const { start, end } = scene.tokens;
  return findReadings(scene).flatMap(({ form, garbled }) =>
    garbled
      .filter(({ first, last }) => last - first === 2)
      .map(({ first, last }) => `${formText(scene, form)}: ${text.slice(start[first], end[last - 1])}`),
  );
}

describe('a name heard as two words', () => {
  it('is read beside another word of the name, on either side', () => {
    expect(heard('Then Nikol Passion Yan spoke')).toContain('Nikol Pashinyan: Passion Yan');
    expect(heard('Then Julie Marr Rojas jumped')).toContain('Yulimar Rojas: Julie Marr');
  });

  it('is read alone where the consonants are the same', () => {
    expect(heard('They fled to Pie Porta then')).toEqual(['Paiporta: Pie Porta']);
    expect(heard('They fled to Pie Portal then')).toEqual([]);
  });

  it('is none with an initial, with the name itself for a piece, or with other sounds', () => {
    expect(heard('Then Antony J. Blinken spoke')).toEqual([]);
    expect(heard('Then Blinken Hayes and Nikol Sober Sly spoke')).toEqual([]);
    expect(heard('Then Nikol Pashinya Стрелков spoke')).toEqual([]);
  });
});
