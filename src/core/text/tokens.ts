import { CharacterClass, characterClass } from './character-class.ts';
import { foldCodeUnit, HASH_SEED, hashEnd, hashStep } from './fold.ts';
import { TokenColumns } from './token-columns.ts';

/** How a token follows the one before it. All but `Other` can stand inside a name. */
export const Gap = {
  Other: 0,
  Space: 1,
  Break: 2,
  Hyphen: 3,
  /** A full stop after an initial or a short title: V. Zelensky, St. Petersburg. */
  Stop: 4,
  /** A possessive ending and white space, as in People's Assembly. */
  Possessive: 5,
} as const;

/** Properties of a token, as bits. */
export const TokenFlag = {
  /** The first letter is a capital. */
  Capital: 1,
  /** Two letters or more, and all are capitals. */
  AllCaps: 2,
  /** Holds a digit. */
  Digit: 4,
  /** Stands where any word would have a capital: at the start of a sentence, quotation or line. */
  SentenceStart: 8,
  /** A possessive ’s or 's follows. */
  Possessive: 16,
  /** Inside a URL, address, handle, file name or code. */
  Protected: 32,
  /** Three capitals or more among other letters: SDRs, AfCTA. */
  MixedCase: 64,
} as const;

/**
 * The words of a text as parallel columns, in text order; there may be more room than words. Offsets are UTF-16, half-open. An apostrophe between letters
 * belongs to its token, a possessive ending does not.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the folded token. */
  readonly hash: Int32Array;
  /** Bits of {@link TokenFlag}. */
  readonly flags: Uint8Array;
  /** One of {@link Gap}, to the token before. */
  readonly gap: Uint8Array;
  /** Offsets of characters that may belong to an address, a file name or code. */
  readonly addressMarks: readonly number[];
}

/**
 * Cuts a text into tokens, in one pass.
 *
 * @param columns to be written to: what was cut into them before is lost
 */
export function tokenize(text: string, columns = new TokenColumns()): Tokens {
  const pass = new Pass(text, columns);
  let at = 0;
  while (at < text.length) {
    const found = characterClass(text.charCodeAt(at));
    if (found >= CharacterClass.Digit && startsWord(text, at, found)) at = pass.readToken(at, found);
    else {
      pass.readGap(at, found);
      at++;
    }
  }
  return pass.finish();
}

function startsWord(text: string, at: number, found: number): boolean {
  return found <= CharacterClass.Capital || (found === CharacterClass.Surrogate && isPairedLetter(text, at));
}

/** Whether a surrogate is half of a letter, such as one of an ancient script. */
function isPairedLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return /^[\p{L}\p{M}]/u.test(code < 0xdc00 ? text.slice(at, at + 2) : text.slice(at - 1, at + 1));
}

/** The state of a pass over a text. */
class Pass {
  private readonly text: string;
  private readonly columns: TokenColumns;
  private readonly addressMarks: number[] = [];
  private currentGap: number = Gap.Other;
  private gapIsEmpty = true;
  private sentenceStart = true;

  constructor(text: string, columns: TokenColumns) {
    this.text = text;
    this.columns = columns;
    columns.clear((text.length >> 2) + 16);
  }

  readGap(at: number, found: number): void {
    // A soft hyphen behind a word parts nothing.
    if (found === CharacterClass.Invisible) return;
    if (found === CharacterClass.Space) {
      if (this.gapIsEmpty) this.currentGap = Gap.Space;
      else if (this.currentGap === Gap.Hyphen) this.currentGap = Gap.Other;
    } else if (found === CharacterClass.LineBreak) this.breakLine(at);
    else if (found === CharacterClass.Hyphen) this.currentGap = this.gapIsEmpty ? Gap.Hyphen : Gap.Other;
    else this.punctuate(at, found);
    this.gapIsEmpty = false;
  }

  private breakLine(at: number): void {
    const secondHalfOfCrLf = this.text.charCodeAt(at) === 0x0a && this.text.charCodeAt(at - 1) === 0x0d;
    if (!secondHalfOfCrLf) {
      const breakable = this.gapIsEmpty || this.currentGap === Gap.Space;
      this.currentGap = breakable ? Gap.Break : Gap.Other;
    }
    this.sentenceStart = true;
  }

  private punctuate(at: number, found: number): void {
    const code = this.text.charCodeAt(at);
    if (found === CharacterClass.Address && mayBeAddress(this.text, at, code)) this.addressMarks.push(at);
    const afterInitial = code === 0x2e && this.gapIsEmpty && this.columns.count > 0 && this.lastIsShortened();
    this.currentGap = afterInitial ? Gap.Stop : Gap.Other;
    // A comma, bracket or slash goes on with the sentence; whatever else may end it or open a quotation.
    if (!afterInitial && code !== 0x2c && code !== 0x29 && code !== 0x2f) this.sentenceStart = true;
  }

  /** Whether the last token is an initial or a title that is written with a stop. */
  private lastIsShortened(): boolean {
    const { count, start, end, flags } = this.columns;
    const last = count - 1;
    const length = end[last]! - start[last]!;
    if (!(flags[last]! & TokenFlag.Capital)) return false;
    return length === 1 || (length <= 3 && SHORT_TITLES.has(this.text.slice(start[last], end[last])));
  }

  /**
   * Reads the token that starts at an offset with a character of the class `first`; returns the offset after it, and after
   * a possessive ending.
   */
  readToken(from: number, first: number): number {
    const { text } = this;
    let hash = HASH_SEED;
    let letters = 0;
    let capitals = 0;
    let flags = first === CharacterClass.Capital ? TokenFlag.Capital : 0;
    let end = from;
    let possessive = from;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // Nearly every letter is one of these, and folded already.
      if (code >= 0x61 && code <= 0x7a) {
        hash = hashStep(hash, code);
        letters++;
        end = at + 1;
        continue;
      }
      const found = characterClass(code);
      if (found === CharacterClass.Letter || found === CharacterClass.Capital) {
        const folded = foldCodeUnit(code);
        if (folded !== 0) {
          hash = hashStep(hash, folded);
          letters++;
          if (found === CharacterClass.Capital) capitals++;
        }
        end = at + 1;
      } else if (found === CharacterClass.Digit || (found === CharacterClass.Surrogate && isPairedLetter(text, at))) {
        hash = hashStep(hash, foldCodeUnit(code));
        flags |= TokenFlag.Digit;
        end = at + 1;
      } else if (found === CharacterClass.Apostrophe) {
        possessive = this.possessiveEnd(at);
        if (possessive > at || !isLetter(text, at + 1)) break;
      } else if (found !== CharacterClass.Invisible) break;
    }
    if (letters > 1 && capitals === letters) flags |= TokenFlag.AllCaps;
    else if (capitals > 2) flags |= TokenFlag.MixedCase;
    // Behind an invisible character no possessive ending belongs to the token.
    if (at > end || possessive <= end) {
      this.push(from, end, hashEnd(hash), flags);
      return end;
    }
    this.push(from, end, hashEnd(hash), flags | TokenFlag.Possessive);
    this.currentGap = Gap.Possessive;
    this.gapIsEmpty = false;
    return possessive;
  }

  /** Offset after a possessive ’s whose apostrophe stands at `at`, else `at` itself. */
  private possessiveEnd(at: number): number {
    const { text } = this;
    const s = text.charCodeAt(at + 1);
    return (s === 0x73 || s === 0x53) && !isLetter(text, at + 2) && !isApostropheLetter(text, at + 2) ? at + 2 : at;
  }

  private push(start: number, end: number, hash: number, flags: number): void {
    const { columns } = this;
    const gap = columns.count === 0 ? Gap.Other : this.currentGap;
    columns.push(start, end, hash, flags | (this.sentenceStart ? TokenFlag.SentenceStart : 0), gap);
    this.currentGap = Gap.Other;
    this.gapIsEmpty = true;
    this.sentenceStart = false;
  }

  finish(): Tokens {
    const { text, addressMarks } = this;
    const { count, start, end, hash, flags, gap } = this.columns;
    return { text, count, start, end, hash, flags, gap, addressMarks };
  }
}

/** A full stop or colon with white space behind it, by far the commonest, ends a clause and is part of no address. */
function mayBeAddress(text: string, at: number, code: number): boolean {
  return (code !== 0x2e && code !== 0x3a) || (at + 1 < text.length && text.charCodeAt(at + 1) > 0x22);
}

const SHORT_TITLES = new Set([
  'St',
  'Ste',
  'Mt',
  'Ft',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Jr',
  'Sr',
  'Gen',
  'Lt',
  'Col',
  'Maj',
  'Sgt',
]);

function isLetter(text: string, at: number): boolean {
  const found = at < text.length ? characterClass(text.charCodeAt(at)) : 0;
  return found === CharacterClass.Letter || found === CharacterClass.Capital || found === CharacterClass.Digit;
}

/** An apostrophe at an offset with a letter behind it, as in the name O's'manov: no possessive ends there. */
function isApostropheLetter(text: string, at: number): boolean {
  const isApostrophe = at < text.length && characterClass(text.charCodeAt(at)) === CharacterClass.Apostrophe;
  return isApostrophe && isLetter(text, at + 1);
}
