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
  const found = classify(String.fromCharCode(code));
  CLASSES[code] = found;
  return found;
}

function classify(character: string): number {
  if (/[@#/\\_:.`]/.test(character)) return CharacterClass.Address;
  if (/['’‘ʼʻʽʾʿ´′]/.test(character)) return CharacterClass.Apostrophe;
  if (/[-‐‑]/.test(character)) return CharacterClass.Hyphen;
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return CharacterClass.LineBreak;
  if (/\p{Cf}/u.test(character)) return CharacterClass.Invisible;
  if (/\s/.test(character)) return CharacterClass.Space;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterClass.Capital;
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterClass.Letter;
  if (/\p{N}/u.test(character)) return CharacterClass.Digit;
  if (/[\ud800-\udfff]/.test(character)) return CharacterClass.Surrogate;
  return CharacterClass.Other;
}
