import { describe, expect, it } from 'vitest';
import { suggestListed } from '../../../src/core/decision/suggest-listed.ts';
import { entry } from '../../entries.ts';
import { sceneFor } from '../scene-for.ts';

const ENTRIES = [
  entry('Donetsk'),
  entry('Kherson'),
  entry('Kharkiv'),
  entry('Kramatorsk', { fuzzy: 'off' }),
  entry('Hakan Fidan', { type: 'person', short: ['Fidan'] }),
];

function asked(text: string): string[][] {
  return suggestListed(sceneFor(text, ENTRIES), []).map(({ candidates }) => candidates.map(({ name }) => name));
}

describe('suggestListed', () => {
  it('asks about an unknown name between two known ones of a kind', () => {
    expect(asked('They shelled Donetsk, Correviev and Kherson')).toEqual([['Kharkiv']]);
  });

  it.each([
    'They shelled Donetsk, Fidan, Correviev',
    'They shelled Correviev and Kherson',
    'Donetsk, Correviev and Fidan',
    'Donetsk, Moscow and Kherson',
    'Donetsk, Qwppwq and Kherson',
    'Donetsk, correviev and Kherson',
  ])('asks nothing in: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('never corrects, and is not sure', () => {
    const scene = sceneFor('They shelled Donetsk, Correviev and Kherson', ENTRIES);
    for (const { state, confidence } of suggestListed(scene, [])) {
      expect(state).toBe('suggest');
      expect(confidence).toBeLessThan(0.5);
    }
  });

  it('asks nothing about what is decided already', () => {
    const scene = sceneFor('They shelled Donetsk, Correviev and Kherson', ENTRIES);
    const decided = suggestListed(scene, []);
    expect(suggestListed(scene, decided)).toEqual([]);
  });
});
