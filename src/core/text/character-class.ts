/** What the tokenizer needs to know of one UTF-16 code unit. */
export const CharacterClass = {
  /** Ends a token and joins nothing: punctuation, symbols, control characters. */
  Other: 1,
  /** White space within a line, NBSP included. */
  Space: 2,
  LineBreak: 3,
  Hyphen: 4,
  /** May stand inside a name between two letters. */
  Apostrophe: 5,
  /** Invisible inside a token: soft hyphen, zero-width characters. */
  Invisible: 6,
  Digit: 7,
  /** A letter or mark without an upper-case twin in front of it: lower case or caseless. */
  Letter: 8,
  Capital: 9,
  /** Half of a pair; what it is depends on the other half. */
  Surrogate: 10,
  /** Punctuation that occurs in addresses, code and file names: `@ # / \ _ : .` and the backtick. */
  Address: 11,
} as const;

const CLASSES = new Uint8Array(0x10000);

/** Class of a code unit, one of {@link CharacterClass}. */
export function characterClass(code: number): number {
  return CLASSES[code] || remember(code);
}

function remember(code: number): number {
  const found = classify(code);
  CLASSES[code] = found;
  return found;
}

/** Classes that are a matter of choice and not of Unicode's properties, and their members. */
const CHOSEN: readonly (readonly [found: number, members: string])[] = [
  [CharacterClass.Address, '@#/\\_:.`'],
  [CharacterClass.Apostrophe, "'’‘ʼʻʽʾʿ´′"],
  [CharacterClass.Hyphen, '-‐‑'],
  [CharacterClass.LineBreak, '\n\r\v\f\u0085\u2028\u2029'],
];

function classify(code: number): number {
  const character = String.fromCharCode(code);
  for (const [found, members] of CHOSEN) if (members.includes(character)) return found;
  if (code < LATIN_END) return classifyLatin(code, character);
  if (code >= PUNCTUATION_START && code < PUNCTUATION_END) return classifyPunctuation(code, character);
  return classifyByProperties(character);
}

/*
 * To look up a property in a regular expression costs milliseconds the first time, a good part of a whole run on one
 * article. The two ranges that most articles keep to are therefore told apart by hand.
 */
const LATIN_END = 0x250;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;

function classifyLatin(code: number, character: string): number {
  if (character.toLowerCase() !== character) return CharacterClass.Capital;
  if (character.toUpperCase() !== character || code >= 0xf8 || 'ªºß'.includes(character)) return CharacterClass.Letter;
  if ('0123456789²³¹¼½¾'.includes(character)) return CharacterClass.Digit;
  if (character === '\u00ad') return CharacterClass.Invisible;
  return isSpace(character) ? CharacterClass.Space : CharacterClass.Other;
}

/** The block of general punctuation. Of its format characters, the invisible ones, none is white space. */
function classifyPunctuation(code: number, character: string): number {
  const invisible = (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
  if (invisible && code !== 0x2065) return CharacterClass.Invisible;
  return isSpace(character) ? CharacterClass.Space : CharacterClass.Other;
}

function classifyByProperties(character: string): number {
  if (/\p{Cf}/u.test(character)) return CharacterClass.Invisible;
  if (isSpace(character)) return CharacterClass.Space;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterClass.Capital;
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterClass.Letter;
  if (/\p{N}/u.test(character)) return CharacterClass.Digit;
  if (/[\ud800-\udfff]/.test(character)) return CharacterClass.Surrogate;
  return CharacterClass.Other;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
