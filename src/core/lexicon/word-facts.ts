import { letterSet, type Spelling } from '../spelling/letter-set.ts';
import { foldCodeUnit, foldToken } from '../text/fold.ts';
import type { Tokens } from '../text/tokens.ts';
import { givenNameLevel, isDemonym, isName, lexiconLookup, nameLevel, wordLevel } from './lexicon.ts';
import { backgroundLogProbability } from './name-model.ts';

/** What is known of a word apart from any dictionary and any article. */
export interface WordFacts extends Spelling {
  /** −ln of the probability that a capitalized word in the news is this one, in nats: 5 for "Moscow", 25 for a garble. */
  readonly rarity: number;
  /** An English word that most readers know, whatever else it may be. */
  readonly ordinary: boolean;
  /** Where a capital may make a name of it: a usual word is one inside a sentence only, *And* and *Was* nowhere. */
  readonly nameable: Nameable;
  /** Somebody's or some place's name. */
  readonly realName: boolean;
  /** Says where somebody or something comes from. */
  readonly demonym: boolean;
  /** Whether it is rare enough to be looked up as a garbling with nothing beside it to say so. */
  readonly searchable: boolean;
}

/** Facts of words, each found out once: of words that share a slot by their hash, those of the last one are known. */
export class WordMemory {
  private readonly slots = new Array<WordFacts | undefined>(SLOTS);
  /** The text asked about last, and the facts of its tokens: each is asked about several times. */
  private tokens: Tokens | undefined;
  private byToken: (WordFacts | undefined)[] = [];

  /** Facts of token `at`. */
  of(tokens: Tokens, at: number): WordFacts {
    if (tokens !== this.tokens) {
      this.tokens = tokens;
      if (this.byToken.length < tokens.count) this.byToken = new Array<WordFacts | undefined>(tokens.count);
      else this.byToken.fill(undefined, 0, tokens.count);
    }
    this.byToken[at] ??= this.ofWord(tokens, at);
    return this.byToken[at];
  }

  private ofWord(tokens: Tokens, at: number): WordFacts {
    const hash = tokens.hash[at]!;
    const slot = hash & (SLOTS - 1);
    const known = this.slots[slot];
    if (known && isSpelled(tokens, at, known.folded)) return known;
    const facts = factsOf(foldToken(tokens.text.slice(tokens.start[at], tokens.end[at])), hash);
    this.slots[slot] = facts;
    return facts;
  }
}

const SLOTS = 2 ** 14;

/** Nats: a word as frequent as e^-11 among names is somebody's name too often to be looked up on sight. */
const LEAST_RARITY = 11;

/** By level of an English word, 0 to 7: how rare it is at most as a capitalized word, in nats. */
const WORD_RARITY = [Number.POSITIVE_INFINITY, 13, 11, 9, 7, 6, 5, 4];

function factsOf(folded: string, hash: number): WordFacts {
  const known = lexiconLookup(hash);
  const level = wordLevel(known);
  const rarity = Math.min(-backgroundLogProbability(folded, hash), WORD_RARITY[level]!);
  return {
    folded,
    letters: letterSet(folded),
    rarity,
    ordinary: level >= ORDINARY_LEVEL,
    nameable: nameable(level, nameLevel(known)),
    realName: isName(known),
    demonym: isDemonym(known),
    searchable: level < ORDINARY_LEVEL && rarity >= LEAST_RARITY && folded.length > 3 && /^[a-z]+$/.test(folded),
  };
}

/** Where a capitalized word may be a name: anywhere, inside a sentence only, or nowhere. */
export type Nameable = 'anywhere' | 'inside' | 'nowhere';

/** By the level of a word among English words and among names. */
function nameable(word: number, name: number): Nameable {
  if (word === COMMONEST_LEVEL) return name === 0 ? 'nowhere' : 'inside';
  return word >= ORDINARY_LEVEL && name === 0 ? 'inside' : 'anywhere';
}

const COMMONEST_LEVEL = 7;
const ORDINARY_LEVEL = 2;
/** Level of words that are in every text: that somebody is called so says nothing. */
const USUAL_LEVEL = 5;

/** Whether the token with this hash is a word of everyday English. */
export function isOrdinaryWord(hash: number): boolean {
  return wordLevel(lexiconLookup(hash)) >= ORDINARY_LEVEL;
}

/** Whether the token with this hash is a word of everyday English and hardly anybody's name: no transliteration garbles it. */
export function isPlainWord(hash: number): boolean {
  const known = lexiconLookup(hash);
  const level = wordLevel(known);
  return level >= ORDINARY_LEVEL && nameLevel(known) <= (level >= USUAL_LEVEL ? 1 : 0);
}

/** Whether the token with this hash is a given name that many have. */
export function isUsualGivenName(hash: number): boolean {
  return givenNameLevel(lexiconLookup(hash)) >= USUAL_NAME;
}

const USUAL_NAME = 2;

/** Whether the token with this hash is an English word at all, be it a rare one. */
export function isKnownWord(hash: number): boolean {
  return wordLevel(lexiconLookup(hash)) > 0;
}

function isSpelled(tokens: Tokens, token: number, folded: string): boolean {
  let at = 0;
  for (let unit = tokens.start[token]!; unit < tokens.end[token]!; unit++) {
    const code = foldCodeUnit(tokens.text.charCodeAt(unit));
    if (code !== 0 && folded.charCodeAt(at++) !== code) return false;
  }
  return at === folded.length;
}
