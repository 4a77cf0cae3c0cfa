import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/dictionary/check-dictionaries.ts';
import { houseStyles } from '../../src/dictionary/house-styles.ts';

describe('houseStyles', () => {
  it('names each style once, sorted', () => {
    const yaml = 'entries: [{ name: A, styles: { ft: A, ap: A } }, { name: B, styles: { bbc: B, ap: B } }]';
    expect(houseStyles(checkDictionaries([{ path: 'd.yaml', yaml }]).entries)).toEqual(['ap', 'bbc', 'ft']);
  });
});
