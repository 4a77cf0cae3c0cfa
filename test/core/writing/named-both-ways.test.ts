import { describe, expect, it } from 'vitest';
import { isNamedBothWays } from '../../../src/core/writing/named-both-ways.ts';
import { entry, KYIV } from '../../entries.ts';
import { sceneFor } from '../scene-for.ts';

/** Whether the first Kiev of a text stands beside Kyiv as another name of it. */
function isNamed(text: string): boolean {
  const scene = sceneFor(text, [KYIV, entry('Kherson')]);
  const { forms } = scene.matcher.gazetteer;
  const { tokens } = scene;
  const kiev = scene.known.hits.find(({ first }) => tokens.text.startsWith('Kiev', tokens.start[first]))!;
  return isNamedBothWays(scene, kiev, forms.entry[kiev.form]!);
}

describe('isNamedBothWays', () => {
  it.each([
    'The city changed its name from Kiev to Kyiv.',
    'Kyiv (formerly Kiev) is old.',
    'Kiev (Kyiv) is old.',
    'Kiev/Kyiv is old.',
    '“Kiev” is the Russian form, “Kyiv” the Ukrainian one.',
    'Write Kyiv, not Kiev.',
  ])('holds where a text speaks of both names: %s', (text) => {
    expect(isNamed(text)).toBe(true);
  });

  it.each([
    'Trains from Kiev to Kherson.',
    'He left Kyiv. In Kiev he had friends.',
    'Kyiv, Kiev and Kherson.',
    'Kyiv was quiet, and everybody in Kiev slept.',
    'Kiev',
  ])('does not hold elsewhere: %s', (text) => {
    expect(isNamed(text)).toBe(false);
  });
});
