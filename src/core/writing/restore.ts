import { surfaceOf } from '../gazetteer/find-known.ts';
import { splitTarget } from '../readings/target-words.ts';
import { CharacterClass, characterClass } from '../text/character-class.ts';
import { type EdgeSigns, edgeSigns, withoutEdgeSigns } from '../text/edge-signs.ts';
import { foldToken } from '../text/fold.ts';
import { LetterCase, letterCase } from '../text/letter-case.ts';
import { Gap, TokenFlag, type Tokens } from '../text/tokens.ts';

/**
 * What becomes of a word that differs from the target's in accents, apostrophes or case only: it stays as it is, or it is
 * written as the house has it.
 */
export type LikeWords = 'stay' | 'are respelled';

/**
 * A name as it is put back in the place of tokens `first` up to, without, `last`: it keeps their ALL CAPS, line breaks,
 * no-break spaces and soft hyphens, and each word that was right already.
 */
export function restore(
  tokens: Tokens,
  first: number,
  last: number,
  target: string,
  likeWords: LikeWords = 'stay',
): string {
  const surface = surfaceOf(tokens, first, last);
  const words = splitTarget(target);
  const sameSize = (words.length + 1) / 2 === last - first;
  const cased = sameSize ? wordByWord(tokens, first, words, likeWords) : asWhole(surface, words.join(''));
  const written = beginsSentence(tokens, first) ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased;
  const signs = edgeSigns(target);
  return withMissing(signs.behind === '.' ? { ...signs, behind: '' } : signs, tokens, first, last, written);
}

/** A target as it is put in the place of a spelling that differs in case or marks only: it keeps breaks and soft hyphens. */
export function respell(tokens: Tokens, first: number, last: number, target: string): string {
  const surface = surfaceOf(tokens, first, last);
  const written = withSoftHyphens(surface, withSpacesOf(surface, withoutEdgeSigns(target)));
  return withMissing(edgeSigns(target), tokens, first, last, written);
}

/** A text with the white space of a surface in the place of its own. */
function withSpacesOf(surface: string, text: string): string {
  const spaces = surface.match(/\s+/g) ?? [];
  let next = 0;
  return text.replace(/\s+/g, (space) => spaces[next++] ?? space);
}

/** What is written for tokens, and around it the signs of the target that do not stand beside them already. */
function withMissing(
  { before, behind }: EdgeSigns,
  { text, start, end }: Tokens,
  first: number,
  last: number,
  written: string,
): string {
  const [from, to] = [start[first]!, end[last - 1]!];
  const isLed = isSameSign(text.slice(Math.max(0, from - before.length), from), before);
  const isFollowed = isSameSign(text.slice(to, to + behind.length), behind);
  return `${isLed ? '' : before}${written}${isFollowed ? '' : behind}`;
}

/** Whether signs are the same, but for the kind of an apostrophe. */
function isSameSign(one: string, other: string): boolean {
  return one === other || (isApostrophe(one) && isApostrophe(other));
}

function isApostrophe(sign: string): boolean {
  return sign.length === 1 && characterClass(sign.charCodeAt(0)) === CharacterClass.Apostrophe;
}

const START_CAPITAL = TokenFlag.SentenceStart | TokenFlag.Capital;

/** Whether a word has its capital for its place. A semicolon, a bracket or a dash opens no sentence. */
function beginsSentence({ text, start, flags }: Tokens, at: number): boolean {
  return (
    (flags[at]! & START_CAPITAL) === START_CAPITAL &&
    !/[;([–—]\s*$/.test(text.slice(Math.max(0, start[at]! - MOST_GAP), start[at]))
  );
}

/** Characters before a word that are looked at. */
const MOST_GAP = 8;

/** Target words in the tokens' places; `words` holds words and the separators between them in turn. */
function wordByWord(tokens: Tokens, first: number, words: readonly string[], likeWords: LikeWords): string {
  const lowered = isLowerCase(surfaceOf(tokens, first, first + (words.length >> 1) + 1));
  let out = '';
  words.forEach((word, at) => {
    const token = first + (at >> 1);
    if (at % 2 === 1) out += separatorFor(tokens, token + 1, word);
    else {
      const surface = tokens.text.slice(tokens.start[token], tokens.end[token]);
      const cased = isAllCaps(surface) ? word.toUpperCase() : lowered ? lowerCase(word) : word;
      const isAlike = foldToken(surface) === foldToken(word);
      const stays = isAlike && (likeWords === 'stay' || withoutSigns(surface) === withoutSigns(cased));
      out += stays ? surface : withSoftHyphens(surface, cased);
    }
  });
  return out;
}

/** The letters of a word, by which signs it may be written: composed or not, hyphenated, with one apostrophe or the other. */
function withoutSigns(word: string): string {
  return word.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'");
}

/** The target's own separator in front of a token, in the place of a plain one or of marks; whatever else stood there stays. */
function separatorFor({ text, start, end, gap }: Tokens, token: number, target: string): string {
  const surface = text.slice(end[token - 1], start[token]);
  if (target === '-' && HYPHEN.test(surface)) return surface;
  if (PLAIN_SEPARATOR.test(surface)) return target;
  return gap[token] === Gap.Other ? withSpacesOf(surface, target) : surface;
}

/** Hyphens are the same name whichever sign an editor uses, one that does not break among them. */
const HYPHEN = /^[-‐‑]$/;
const PLAIN_SEPARATOR = /^(?:(?:[’'ʼ][sS])? |[-‐‑])$/;

function asWhole(surface: string, target: string): string {
  const cased = isAllCaps(surface) ? target.toUpperCase() : isLowerCase(surface) ? lowerCase(target) : target;
  const unusual = /\s+/u.exec(surface)?.[0];
  return unusual && unusual !== ' ' ? cased.replace(' ', unusual) : cased;
}

/** Puts soft hyphens back at the same share of the word's length. */
function withSoftHyphens(surface: string, word: string): string {
  const places = [...surface.matchAll(/\u00ad/g)].map((match) => match.index / surface.length);
  return places.reduceRight((out, share) => {
    const at = Math.round(share * word.length);
    return `${out.slice(0, at)}\u00ad${out.slice(at)}`;
  }, word);
}

/** A word in lower case; of İ, which Unicode lowers to an i with one more dot, there remains a plain i. */
function lowerCase(word: string): string {
  return word.toLowerCase().replaceAll('i\u0307', 'i');
}

function isAllCaps(text: string): boolean {
  let capitals = 0;
  for (const character of text) {
    const found = letterCase(character);
    if (found === LetterCase.Lower) return false;
    if (found === LetterCase.Upper) capitals++;
  }
  return capitals > 1;
}

function isLowerCase(text: string): boolean {
  for (const character of text) if (letterCase(character) >= LetterCase.Upper) return false;
  return true;
}
