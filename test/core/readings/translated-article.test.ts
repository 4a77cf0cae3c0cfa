import { expect, test } from 'vitest';
import { entry } from '../../entries.ts';
import { readingAs, sceneFor } from '../scene-for.ts';

test('takes an article for the beginning of a name that begins so', () => {
  const covered = (text: string) => {
    const scene = sceneFor(text, [entry('Haniyeh', { type: 'person' }), entry('Niyaz')]);
    const reading = readingAs(scene, 'Haniyeh');
    return scene.tokens.text.slice(scene.tokens.start[reading.first], scene.tokens.end[reading.last - 1]);
  };
  expect(covered('But the Niyeh spoke')).toBe('the Niyeh');
  expect(covered('But the Haniyehh spoke')).toBe('Haniyehh');
  expect(covered('But then Niyeh spoke')).toBe('Niyeh');
});
