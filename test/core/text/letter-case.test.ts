import { expect, it } from 'vitest';
import { LetterCase, letterCase } from '../../../src/core/text/letter-case.ts';

it('tells the case of every character as Unicode does', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x11000; code++) {
    const character = String.fromCodePoint(code);
    const expected = /\p{Ll}/u.test(character)
      ? LetterCase.Lower
      : /\p{Lu}/u.test(character)
        ? LetterCase.Upper
        : /\p{Lt}/u.test(character)
          ? LetterCase.Title
          : LetterCase.None;
    if (letterCase(character) !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
