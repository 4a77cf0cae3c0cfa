import { describe, expect, it } from 'vitest';
import { edgeSigns, withoutEdgeSigns } from '../../../src/core/text/edge-signs.ts';

describe('edgeSigns', () => {
  it.each([
    ['Yahoo', '', 'Yahoo', ''],
    ['Yahoo!', '', 'Yahoo', '!'],
    ['“Krull” Zant', '“', 'Krull” Zant', ''],
    ['Janata Dal (United)', '', 'Janata Dal (United', ')'],
    ['Ágnes É.', '', 'Ágnes É', '.'],
    ['!', '', '!', ''],
  ])('parts %j', (form, before, words, behind) => {
    expect(edgeSigns(form)).toEqual({ before, behind });
    expect(withoutEdgeSigns(form)).toBe(words);
  });
});
