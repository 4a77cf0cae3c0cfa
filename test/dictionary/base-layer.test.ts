import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/dictionary/check-dictionaries.ts';

const FIRST = {
  path: 'first.yaml',
  yaml: `version: 1
title: First
entries:
  - { name: Kyiv, type: place, variants: [Kiev] }
  - { name: Lviv, type: place, variants: [Lwow] }
  - { name: Odesa, type: place, variants: [Odessa] }
`,
};

const second = (entries: string) => ({ path: 'second.yaml', yaml: `version: 1\ntitle: Second\n${entries}` });

const { entries: base } = checkDictionaries([FIRST]);

describe('entries checked before', () => {
  it.each([
    ['corrections: { Kyyiv: Kyiv }'],
    ['entries: [{ name: Kharkiv, variants: [Harkiv] }]'],
    ['entries: [{ name: Kyiv, override: extend, variants: [Kyyiv] }]'],
    ['entries: [{ name: Lviv, override: replace, variants: [Lvow] }, { name: Odesa, override: disable }]'],
  ])('are a first layer like their files: %s', (yaml) => {
    const { entries, corrections, faults } = checkDictionaries([second(yaml)], { base });
    const whole = checkDictionaries([FIRST, second(yaml)]);
    expect({ entries, corrections, faults }).toEqual({
      entries: whole.entries,
      corrections: whole.corrections,
      faults: whole.faults,
    });
  });

  it('clash with a later layer as their files do', () => {
    const { faults } = checkDictionaries([second('entries: [{ name: Kyiv }, { name: X, variants: [Lviv] }]')], {
      base,
    });
    expect(faults.map(({ code }) => code)).toEqual(['name-clash', 'variant-is-right-form']);
    expect(faults[0]!.message).toContain('First');
  });
});
