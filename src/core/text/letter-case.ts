/** Case of a character, as bits. */
export const LetterCase = {
  /** No letter, or one of a script without cases. */
  None: 0,
  Lower: 1,
  Upper: 2,
  /** One letter made of a capital and a small one, such as ǅ. */
  Title: 4,
} as const;

/** Case of a character (a whole code point), one of {@link LetterCase}. */
export function letterCase(character: string): number {
  const code = character.charCodeAt(0);
  return code < PROPERTIES_FROM ? caseInLatin(code, character) : caseByProperties(character);
}

/** Cases of all letters of a text, the bits of {@link LetterCase} together. */
export function casesIn(text: string): number {
  let cases = 0;
  for (const character of text) cases |= letterCase(character);
  return cases;
}

/**
 * Letters before this one, most of those that articles have, are told apart by hand: to look up a property in a regular
 * expression costs milliseconds the first time, a good part of a whole run on one article.
 */
const PROPERTIES_FROM = 0x180;

function caseInLatin(code: number, character: string): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LetterCase.Lower;
    return code >= 0x41 && code <= 0x5a ? LetterCase.Upper : LetterCase.None;
  }
  if (character.toLowerCase() !== character) return LetterCase.Upper;
  return character.toUpperCase() !== character || character === 'ĸ' ? LetterCase.Lower : LetterCase.None;
}

function caseByProperties(character: string): number {
  if (/\p{Ll}/u.test(character)) return LetterCase.Lower;
  if (/\p{Lu}/u.test(character)) return LetterCase.Upper;
  return /\p{Lt}/u.test(character) ? LetterCase.Title : LetterCase.None;
}
