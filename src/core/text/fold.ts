import { CharacterClass, characterClass } from './character-class.ts';

/** Letters that carry no separable mark in Unicode, and the plain letter each is compared as. */
const PLAIN_LETTERS = new Map([...'łløođdıißsæaœoþtðdħhŧtŋnəaſsςσ'].map((_, at, all) => [all[at & ~1], all[at | 1]]));

/** What stands for an apostrophe or soft sign, besides the characters that the tokenizer takes for apostrophes. */
const SOFT_SIGNS = 'ʹ`';

/** The first mark of Unicode. Letters before it come apart, if at all, into a plain letter and its marks. */
const FIRST_MARK = 0x300;

const NOT_YET = 0xffff;
const FOLDED = new Uint16Array(0x10000).fill(NOT_YET);

/** State of the token hash before the first code unit. */
export const HASH_SEED = 0x811c9dc5;

/**
 * Folds one UTF-16 code unit: lower case, without diacritics. 0 means that the unit does not count in comparisons
 * (a mark, an apostrophe, a soft hyphen, a zero-width character). Surrogates stay as they are.
 */
export function foldCodeUnit(code: number): number {
  const known = FOLDED[code]!;
  return known === NOT_YET ? remember(code) : known;
}

/** The form in which tokens are compared: every code unit folded, those that do not count left out. */
export function foldToken(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = foldCodeUnit(text.charCodeAt(at));
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}

/** Takes one folded code unit (never 0) into the hash: FNV-1a, one round a UTF-16 unit. */
export function hashStep(hash: number, foldedCode: number): number {
  return Math.imul(hash ^ foldedCode, 0x01000193);
}

/**
 * Ends a hash: MurmurHash3's 32-bit finalizer, so that all bits depend on all letters. Signed 32 bits: these V8 keeps
 * without an object for each, in maps as well.
 */
export function hashEnd(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Hash of a token, signed 32 bits; the text is folded on the way, so equal folds have equal hashes. */
export function hashToken(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at++) {
    const code = foldCodeUnit(text.charCodeAt(at));
    if (code !== 0) hash = hashStep(hash, code);
  }
  return hashEnd(hash);
}

/** Hashes of words that are parted by white space. */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(/\s+/).map(hashToken));
}

function remember(code: number): number {
  const folded = foldCharacter(code);
  FOLDED[code] = folded;
  return folded;
}

function foldCharacter(code: number): number {
  const character = String.fromCharCode(code);
  if (isIgnorable(code, character)) return 0;
  const parts = character.normalize('NFD');
  // Only a letter and its marks come apart into a plain letter; a Hangul syllable would lose its vowel.
  const base = code < FIRST_MARK || /^.\p{M}+$/u.test(parts) ? parts.charAt(0) : character;
  const lower = base.toLowerCase();
  return (PLAIN_LETTERS.get(lower) ?? lower).charCodeAt(0);
}

/** Marks, invisible characters, and whatever stands for an apostrophe, ayn or soft sign inside a name. */
function isIgnorable(code: number, character: string): boolean {
  const found = characterClass(code);
  if (found === CharacterClass.Apostrophe || found === CharacterClass.Invisible) return true;
  return SOFT_SIGNS.includes(character) || (code >= FIRST_MARK && /\p{M}/u.test(character));
}
