import { isListedRole, type KnownNames } from '../gazetteer/find-known.ts';
import { FormRole } from '../gazetteer/forms.ts';
import { isKnownWord } from '../lexicon/word-facts.ts';
import { hashesOf } from '../text/fold.ts';
import { Gap, TokenFlag, type Tokens } from '../text/tokens.ts';
import { type Matcher, NO_WORD } from './matcher.ts';
import { mendedWords } from './mended-words.ts';

/** The text that readings are sought in. */
export interface Scene {
  readonly tokens: Tokens;
  readonly known: KnownNames;
  readonly matcher: Matcher;
  /**
   * Nats by which a spelling may be likelier as some other name and still be read as a form. Negative in running text,
   * where most names are somebody else's.
   */
  readonly slack: number;
  /** 1 for each token that may be a garbled name: a capitalized word outside known names, addresses and code. */
  readonly open: Uint8Array;
  /** Hash of each token, or of the word that it is mended to where it is a listed garbling. */
  readonly mendedHash: Int32Array;
  /** Spellings of capitalized words that neither dictionary nor lexicon knows, each once. */
  readonly unknown: number;
  /** How often each capitalized word that may be garbled stands in the text, by hash. */
  readonly counts: ReadonlyMap<number, number>;
  /** Garbled words of the listed garblings in the text, with the form that each is by itself. */
  readonly mended: ReadonlyMap<string, number>;
}

/** A text made ready to be read. */
export function sceneOf(tokens: Tokens, known: KnownNames, matcher: Matcher, slack: number): Scene {
  const open = openTokens(tokens, known, matcher, slack);
  const counts = new Map<number, number>();
  let unknown = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (open[at] === 0) continue;
    const hash = tokens.hash[at]!;
    const earlier = counts.get(hash) ?? 0;
    if (earlier === 0 && matcher.words.of(tokens, at).searchable) unknown++;
    counts.set(hash, earlier + 1);
  }
  const mended = mendedWords(known, matcher);
  return {
    tokens,
    known,
    matcher,
    slack,
    open,
    mendedHash: mendedHashes(tokens, known, matcher),
    unknown,
    counts,
    mended,
  };
}

function mendedHashes(tokens: Tokens, { hits }: KnownNames, matcher: Matcher): Int32Array {
  const hashes = tokens.hash.slice(0, tokens.count);
  for (const { first, last, form } of hits) {
    const mended = last - first === 1 ? matcher.mendedHash(form) : NO_WORD;
    if (mended !== NO_WORD) hashes[first] = mended;
  }
  return hashes;
}

/** Slack for the words of an article. */
export const ARTICLE_SLACK = -4;

/** Whether a token may be a garbled name. */
export function isOpen({ open }: Scene, at: number): boolean {
  return open[at] === 1;
}

function openTokens(tokens: Tokens, known: KnownNames, matcher: Matcher, slack: number): Uint8Array {
  const open = new Uint8Array(tokens.count);
  const borne = wordsOfRightNames(tokens, known, matcher);
  for (let at = 0; at < tokens.count; at++) {
    const flags = tokens.flags[at]!;
    if ((flags & TokenFlag.Capital) === 0 || (flags & CLOSED) !== 0 || isRight(known, matcher, at)) continue;
    if (borne.has(tokens.hash[at]!)) continue;
    if ((flags & TokenFlag.AllCaps) !== 0 && isAcronym(tokens, at)) continue;
    // A name that is asked for on its own is no word.
    if (slack <= 0 && isMereWord(tokens, matcher, at)) continue;
    if (!isExact(tokens, at)) open[at] = 1;
  }
  return open;
}

/** Whether a capital makes no name of a word where it stands: And Burnham, Was Streeting. */
function isMereWord(tokens: Tokens, matcher: Matcher, at: number): boolean {
  const { nameable } = matcher.words.of(tokens, at);
  return nameable === 'nowhere' || (nameable === 'inside' && (tokens.flags[at]! & TokenFlag.SentenceStart) !== 0);
}

/** Macron, dot and line below: marks of exact romanisations, and of Latvian. No translation garbles a name into these. */
const EXACT_MARK = /[\u0304\u0323\u0331]/;

/** Whether a word is written with the marks of an exact romanisation: Ḥizb, Kyōto. */
function isExact({ text, start, end }: Tokens, at: number): boolean {
  for (let unit = start[at]!; unit < end[at]!; unit++)
    if (text.charCodeAt(unit) >= 0x80) return EXACT_MARK.test(text.slice(start[at], end[at]).normalize('NFD'));
  return false;
}

/** Letters: shorter words stand in names of all kinds. */
const LEAST_BORNE = 4;

/** Words of the longer right names in the text. Whoever is called so somewhere is called so everywhere: Petr Cech, then Cech. */
function wordsOfRightNames(tokens: Tokens, { hits }: KnownNames, { gazetteer }: Matcher): Set<number> {
  const words = new Set<number>();
  for (const { first, last, form } of hits) {
    if (last - first === 1 || isListedRole(gazetteer.forms.role[form]!)) continue;
    for (let at = first; at < last; at++)
      if (tokens.end[at]! - tokens.start[at]! >= LEAST_BORNE) words.add(tokens.hash[at]!);
  }
  return words;
}

/** Whether a token is part of a name that a dictionary has. That somebody has a surname says less. */
function isRight({ hits, hitOf }: KnownNames, { gazetteer }: Matcher, at: number): boolean {
  return hitOf[at] !== -1 && gazetteer.forms.role[hits[hitOf[at]!]!.form] !== FormRole.Surname;
}

/** Words to either side, near by and farther off, by which a sentence in another language is known. */
const FOREIGN_NEAR = 4;
const FOREIGN_REACH = 8;
/** Of the words in lower case farther off, the share that is no English. */
const LEAST_FOREIGN_SHARE = 0.4;

/** First character code that is no Latin letter of a language in use: a name in brackets in its own script says nothing. */
const BEYOND_LATIN = 0x250;

/**
 * Whether a word stands in a sentence of another language, where names have endings and spellings of their own.
 *
 * @param least words that must be no English: near by, or with a good share of all farther off
 */
export function isForeign({ tokens, known }: Pick<Scene, 'tokens' | 'known'>, at: number, least = 2): boolean {
  let near = 0;
  let strange = 0;
  let plain = 0;
  const last = Math.min(tokens.count - 1, at + FOREIGN_REACH);
  for (let other = Math.max(0, at - FOREIGN_REACH); other <= last; other++) {
    const named = tokens.flags[other]! & (TokenFlag.Capital | TokenFlag.Digit | TokenFlag.Protected);
    if (named || known.hitOf[other] !== -1 || tokens.end[other]! - tokens.start[other]! === 1) continue;
    if (tokens.text.charCodeAt(tokens.start[other]!) >= BEYOND_LATIN) continue;
    plain++;
    if (isKnownWord(tokens.hash[other]!)) continue;
    strange++;
    if (Math.abs(other - at) <= FOREIGN_NEAR) near++;
  }
  return near >= least || (strange >= least && strange >= plain * LEAST_FOREIGN_SHARE);
}

const CLOSED = TokenFlag.Protected | TokenFlag.Digit | TokenFlag.MixedCase;

/** Letters that acronyms mostly do not exceed. */
const LONGEST_ACRONYM = 9;

/** Whether a short word in capitals stands among words that are not. */
function isAcronym(tokens: Tokens, at: number): boolean {
  const shouted = isAllCaps(tokens, at - 1) || isAllCaps(tokens, at + 1);
  return !shouted && tokens.end[at]! - tokens.start[at]! <= LONGEST_ACRONYM;
}

function isAllCaps({ flags, count }: Tokens, at: number): boolean {
  return at >= 0 && at < count && (flags[at]! & TokenFlag.AllCaps) !== 0;
}

/** Whether two neighbouring tokens can be words of one name. */
export function isJoinedTo(tokens: Tokens, one: number, two: number): boolean {
  if (one < 0 || two >= tokens.count) return false;
  return tokens.gap[two] !== Gap.Other && tokens.gap[two] !== Gap.Possessive;
}

/** Words in lower case that stand inside names. */
const CONNECTORS = hashesOf(
  'of the and for al el bin ibn ben de del la le du di da dos van von der den ez es ad an ash ul e y i',
);

/** Whether a word can stand inside a name. */
export function isNamePart({ flags, hash }: Tokens, at: number): boolean {
  return (flags[at]! & TokenFlag.Capital) !== 0 || CONNECTORS.has(hash[at]!);
}
