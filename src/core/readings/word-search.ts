import { distance } from 'fastest-levenshtein';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { remembered } from '../gazetteer/remembered.ts';
import { blockingKeys, skeletonKey } from '../spelling/blocking-keys.ts';
import type { Channel } from '../spelling/channel-cost.ts';
import { EditsFrom } from '../spelling/edits-from.ts';
import { areFarApart, LETTER_BITS, letterBit, letterSet, type Spelling } from '../spelling/letter-set.ts';
import { skeleton } from '../spelling/skeleton.ts';
import { stringAt } from '../text/string-table.ts';

/** A word of the gazetteer that a spelling may come from. */
export interface NearWord {
  /** Number of the word in the gazetteer. */
  readonly word: number;
  /** Cost in nats of reading it as the spelling. */
  readonly cost: number;
}

/** Looks up garbled words in a gazetteer. */
export interface WordSearch {
  /**
   * Words of the gazetteer within a cost of a folded spelling, and within a reach of the nearest of them (both in nats);
   * the nearest first.
   */
  near(folded: string, bound: number, reach: number): readonly NearWord[];
  /**
   * The same, and for a spelling with few consonants all words with few, too: there one consonant read wrong leaves
   * nothing in common. Slower, for names that are asked for on their own.
   */
  nearAtLeisure(folded: string, bound: number, reach: number): readonly NearWord[];
  /** The same, of words with the same consonants alone: quicker, for spellings that are near to a name if they are one. */
  alike(folded: string, bound: number, reach: number): readonly NearWord[];
}

/** A spelling that words are compared with. */
interface Asked {
  readonly folded: string;
  readonly set: number;
  /** Edits that a word of so many letters may be away at most, negative where none may be; index is the outline's length. */
  readonly reach: Float64Array;
  /** Whether its edits are counted by {@link EditsFrom}. */
  readonly laidOut: boolean;
}

/** Words of the gazetteer, each with the set of its letters and its length, or 0 as long as nobody looked. */
interface OutlinedWords {
  readonly words: Int32Array;
  readonly outlines: Uint32Array;
}

/** Longest length that an outline has room for; what is longer passes for that long, and no name is. */
const MOST_OUTLINED = 2 ** (32 - LETTER_BITS) - 1;
const ALL_LETTERS = 2 ** LETTER_BITS - 1;

/** Consonants that are few. */
const FEW_SYMBOLS = 3;

/** Makes a search of a gazetteer's words: blocking by skeletons, a bound by plain edits, then the channel's cost. */
export function createWordSearch(gazetteer: Gazetteer, channel: Channel): WordSearch {
  const { text, bySkeleton } = gazetteer.words;
  const count = text.offsets.length - 1;
  const lastSeen = new Uint32Array(count);
  const edits = new EditsFrom();
  const shareAlone = gazetteer.ownCount > 0 ? MOST_EDITED_ALONE : MOST_EDITED_OF_WORLD;
  const stringOf = remembered((word) => stringAt(text, word));
  const reaches: Float64Array[] = [];
  /** See {@link Asked}. Worked out once for each length. */
  const reachOf = ({ length }: string, bound: number): Float64Array => {
    const place = length * 2 + Number(bound > WIDE_BOUND);
    reaches[place] ??= lengthsWithin(length, editedShare(bound), shareAlone);
    return reaches[place];
  };
  const outlineOf = (word: number): number => {
    const from = text.offsets[word]!;
    const to = text.offsets[word + 1]!;
    let set = 0;
    for (let at = from; at < to; at++) set |= letterBit(text.bytes[at]!);
    return set | (Math.min(to - from, MOST_OUTLINED) << LETTER_BITS);
  };
  const outlined = (words: Int32Array): OutlinedWords => ({ words, outlines: new Uint32Array(words.length) });
  const listed = outlined(bySkeleton.values);
  let query = 0;
  /** Words by their plain edits from a spelling, as far as these are within bounds. */
  let byEdits: number[][] = [];
  /** Most words are dropped for their outlines, which stand side by side where the words of one skeleton do. */
  const collect = (asked: Asked, { words, outlines }: OutlinedWords, from: number, to: number) => {
    const { folded, set, reach, laidOut } = asked;
    if (outlines[from] === 0) for (let at = from; at < to; at++) outlines[at] = outlineOf(words[at]!);
    for (let at = from; at < to; at++) {
      const outline = outlines[at]!;
      const most = reach[outline >>> LETTER_BITS]!;
      if (most < 0 || areFarApart(set, outline & ALL_LETTERS, most)) continue;
      const word = words[at]!;
      if (lastSeen[word] === query) continue;
      lastSeen[word] = query;
      const edited = laidOut ? edits.to(text, word) : distance(folded, stringOf(word));
      if (edited <= most) put(byEdits, edited, word);
    }
  };
  /** The nearest come first, so that the bound is soon a narrow one. */
  const measured = (folded: string, bound: number, reach: number): NearWord[] => {
    const found: NearWord[] = [];
    let nearest = Number.POSITIVE_INFINITY;
    for (const words of byEdits) {
      for (const word of words ?? []) {
        const cost = channel.cost(folded, stringOf(word), Math.min(bound, nearest + reach));
        if (cost === Number.POSITIVE_INFINITY) continue;
        if (cost > 0) nearest = Math.min(nearest, cost);
        found.push({ word, cost });
      }
    }
    byEdits = [];
    const within = found.filter(({ cost }) => cost <= nearest + reach);
    return within.sort((a, b) => a.cost - b.cost || a.word - b.word);
  };
  let shortWords: OutlinedWords | undefined;
  const wordsOfFewSymbols = (): OutlinedWords => {
    shortWords ??= outlined(
      new Int32Array(count).map((_, word) => word).filter((word) => skeleton(stringOf(word)).length <= FEW_SYMBOLS),
    );
    return shortWords;
  };
  const search = (folded: string, bound: number, reach: number, keys: Iterable<number>, atLeisure = false) => {
    const { mask, starts } = bySkeleton;
    const asked = { folded, set: letterSet(folded), reach: reachOf(folded, bound), laidOut: edits.load(folded) };
    query++;
    for (const hash of keys) collect(asked, listed, starts[hash & mask]!, starts[(hash & mask) + 1]!);
    if (atLeisure && skeleton(folded).length <= FEW_SYMBOLS)
      collect(asked, wordsOfFewSymbols(), 0, wordsOfFewSymbols().words.length);
    return measured(folded, bound, reach);
  };
  return {
    near: (folded, bound, reach) => search(folded, bound, reach, blockingKeys(folded)),
    nearAtLeisure: (folded, bound, reach) => search(folded, bound, reach, blockingKeys(folded), true),
    alike: (folded, bound, reach) => search(folded, bound, reach, [skeletonKey(folded)]),
  };
}

/** Edits that a word of each length may be away from one of `own` letters, see {@link Asked}. */
function lengthsWithin(own: number, shareOfLong: number, shareAlone: number): Float64Array {
  const share = shareOfLong === MOST_EDITED ? shareAlone : shareOfLong;
  return new Float64Array(MOST_OUTLINED + 1).map((_, length) => {
    const longer = Math.max(length, own);
    const lost = Math.abs(length - own);
    const most = mostEdits(longer, longer < LONG_NAME ? share : shareOfLong);
    return lost > Math.min(longer * MOST_LOST, most) ? -1 : most;
  });
}

function put(groups: number[][], group: number, word: number): void {
  const words = groups[group];
  if (words) words.push(word);
  else groups[group] = [word];
}

/** The channel's cost, or Infinity where plain edits or lengths show that it is out of reach. */
export function costOf(surface: Spelling, target: Spelling, bound: number, channel: Channel): number {
  if (!isWithinEdits(surface, target, bound)) return Number.POSITIVE_INFINITY;
  return channel.cost(surface.folded, target.folded, bound);
}

/** Whether two spellings are as long and as near by plain edits as two may be that are worth so many nats. */
export function isWithinEdits(surface: Spelling, target: Spelling, bound: number): boolean {
  // Most have too few letters in common, which is seen soonest.
  if (!hasLettersWithin(surface, target, bound)) return false;
  const one = surface.folded;
  const two = target.folded;
  const longer = Math.max(one.length, two.length);
  if (Math.abs(one.length - two.length) > longer * MOST_LOST) return false;
  return distance(one, two) <= mostEdits(longer, editedShare(bound));
}

/** Whether two spellings have letters enough in common for that. */
export function hasLettersWithin(surface: Spelling, target: Spelling, bound: number): boolean {
  const longer = Math.max(surface.folded.length, target.folded.length);
  return !areFarApart(surface.letters, target.letters, mostEdits(longer, editedShare(bound)));
}

/** Plain edits that two spellings may be apart at most, of so many letters the longer one. */
function mostEdits(letters: number, share: number): number {
  return Math.max(2, letters * share);
}

/** Share of the letters that may be edited where a spelling may cost so much. */
function editedShare(bound: number): number {
  return bound > WIDE_BOUND ? MOST_EDITED_WIDE : MOST_EDITED;
}

/** A spelling that lost more of its letters, or kept fewer in place, names no one in particular. */
const MOST_LOST = 0.45;
const MOST_EDITED = 0.5;
/**
 * The same of a short name with nothing beside it: what is left of it is in other names, too. Fewer where all names are
 * those of the world at large, of which each is less likely meant.
 */
const MOST_EDITED_ALONE = 0.45;
const MOST_EDITED_OF_WORLD = 0.4;
const LONG_NAME = 10;

/** Nats: whoever accepts such a cost looks for anything alike at all. */
const WIDE_BOUND = 20;
const MOST_EDITED_WIDE = 0.75;
