import { describe, expect, it } from 'vitest';
import { CharacterClass, characterClass } from '../../../src/core/text/character-class.ts';

/** Classes by Unicode's properties, where no class is chosen by hand. */
const BY_PROPERTY: readonly [RegExp, number][] = [
  [/[@#/\\_:.`]/, CharacterClass.Address],
  [/['’‘ʼʻʽʾʿ´′]/, CharacterClass.Apostrophe],
  [/[-‐‑]/, CharacterClass.Hyphen],
  [/[\n\r\v\f\u0085\u2028\u2029]/, CharacterClass.LineBreak],
  [/\p{Cf}/u, CharacterClass.Invisible],
  [/\s/, CharacterClass.Space],
  [/[\p{Lu}\p{Lt}]/u, CharacterClass.Capital],
  [/[\p{L}\p{M}]/u, CharacterClass.Letter],
  [/\p{N}/u, CharacterClass.Digit],
  [/[\ud800-\udfff]/, CharacterClass.Surrogate],
];

describe('characterClass', () => {
  it('agrees with the properties of Unicode for every code unit', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      const expected = BY_PROPERTY.find(([pattern]) => pattern.test(character))?.[1] ?? CharacterClass.Other;
      if (characterClass(code) !== expected)
        expect.fail(`U+${code.toString(16)}: ${characterClass(code)}, ${expected}`);
    }
    expect(characterClass(0x41)).toBe(CharacterClass.Capital);
  });
});
