import { describe, expect, it } from 'vitest';
import { learnNativeRules } from '../../../scripts/confusions/native-model.ts';
import { writeScriptRules } from '../../../scripts/confusions/write-native-forms.ts';
import { readScriptRules } from '../../../src/core/lexicon/default-native-forms.ts';
import { createNativeForms } from '../../../src/core/spelling/native-forms.ts';

const WRITTEN = {
  sa: 'са',
  ha: 'ха',
  sha: 'ша',
  ma: 'ма',
  na: 'на',
  no: 'но',
  so: 'со',
  sho: 'шо',
  mo: 'мо',
  ho: 'хо',
};

/** Names of two syllables, each of which is written in one way. */
const names = Object.entries(WRITTEN).flatMap(([one, first]) =>
  Object.entries(WRITTEN).map(([other, second]) => ({ spelling: one + other, native: first + second })),
);

describe('learnNativeRules', () => {
  const rules = learnNativeRules(names);

  it('learns letters, and contexts in which they are others', () => {
    expect([...rules.get('m')!]).toEqual([['м', 1]]);
    expect(rules.get('sh')?.get('ш') ?? 0).toBeGreaterThan(0.9);
  });

  it('leaves out contexts that say nothing new', () => {
    expect(rules.has('ma')).toBe(false);
  });

  it('comes back from what is written of it', () => {
    const forms = createNativeForms(() => [readScriptRules(writeScriptRules(rules))]);
    expect(forms.apart('masha', 'masha')).toBeLessThan(1);
    expect(forms.apart('masha', 'masa')).toBeGreaterThan(1);
  });
});
