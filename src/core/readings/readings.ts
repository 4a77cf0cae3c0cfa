import { POSITIONS } from '../gazetteer/gazetteer.ts';
import type { WordFacts } from '../lexicon/word-facts.ts';
import { crowdOdds } from '../model/crowd.ts';
import { logOdds } from '../model/log-odds.ts';
import { TokenFlag } from '../text/tokens.ts';
import { REACH } from './align-form.ts';
import { doubtfulReadings } from './doubtful.ts';
import { isBeside, joinedReading, readingsAlone, readingsInRow } from './drafts.ts';
import { readThroughSource } from './read-through-source.ts';
import { type Draft, movedBy, type Reading, readingOf } from './reading.ts';
import { isForeign, isJoinedTo, isNamePart, isOpen, type Scene } from './scene.ts';
import { spellingFeatures } from './spelling-features.ts';
import { withTranslatedArticle } from './translated-article.ts';

/** All readings of the capitalized words of a text that no dictionary knows, and of those that it doubts. */
export function findReadings(scene: Scene): Reading[] {
  const readings: Reading[] = [];
  const seen = new Set<number>();
  const least = scene.slack > 0 ? Number.NEGATIVE_INFINITY : leastLetters(scene);
  for (let at = 0; at < scene.tokens.count; at++) {
    if (!isOpen(scene, at)) continue;
    const found = readingsAt(scene, at, least);
    if (found.length === 0 || isForeign(scene, at)) continue;
    for (const reading of found) {
      const key = keyOf(reading);
      if (seen.has(key)) continue;
      seen.add(key);
      readings.push(reading);
    }
  }
  readings.push(...doubtfulReadings(scene));
  return readings;
}

/** Readings in which token `at` is garbled, and whose letters are likelier than `least`. */
function readingsAt(scene: Scene, at: number, least: number): Reading[] {
  const facts = scene.matcher.words.of(scene.tokens, at);
  const readings = rememberedReadingsAt(scene, at, least, facts);
  const form = scene.mended.get(facts.folded);
  if (form !== undefined) readings.push(...mendedReading(scene, at, form, facts));
  return readings;
}

/** The reading of a word that a listed garbling of the article has in a longer name. */
function mendedReading(scene: Scene, at: number, form: number, facts: WordFacts): Reading[] {
  const target = scene.matcher.wordsOf(form)[0]!.folded;
  const cost = scene.matcher.channel.cost(facts.folded, target, Number.MAX_VALUE);
  const draft = joinedReading(scene, at, at + 1, form, cost, facts);
  return draft ? [readingOf(draft, spellingFeatures(scene.matcher, draft))] : [];
}

/** Readings that were found once, with the log-odds of the best one's letters. */
export interface Remembered {
  readonly best: number;
  /** With the log-odds of their letters. Tokens count from the garbled one. */
  readonly readings: readonly { readonly reading: Reading; readonly odds: number }[];
}

const NOTHING: Remembered = { best: Number.NEGATIVE_INFINITY, readings: [] };

/** The same words are read the same, alone or in a row. */
function rememberedReadingsAt(scene: Scene, at: number, least: number, facts: WordFacts): Reading[] {
  const { alone, windows } = scene.matcher;
  const found: Reading[] = [];
  if (facts.searchable || scene.slack > 0) {
    const known = once(scene, alone, facts.folded, () => remember(scene, at, readingsAlone(scene, at, facts)));
    addLikely(found, scene, at, least, known);
  }
  if (isBeside(scene, at, at - 1) || isBeside(scene, at, at + 1)) {
    const key = windowKey(scene, at);
    const known = once(scene, windows, key, () => remember(scene, at, readingsInRow(scene, at, facts)));
    addLikely(found, scene, at, least, known);
  }
  return found;
}

/** What is worked out for words of running text once. A name asked for on its own is met once anyway. */
function once<K>(
  { slack }: Scene,
  memory: { getOr(key: K, compute: () => Remembered): Remembered },
  key: K,
  compute: () => Remembered,
): Remembered {
  return slack > 0 ? compute() : memory.getOr(key, compute);
}

function addLikely(found: Reading[], scene: Scene, at: number, least: number, { best, readings }: Remembered): void {
  if (best <= least) return;
  for (const { reading, odds } of readings)
    if (odds > least) found.push(withTranslatedArticle(scene, movedBy(reading, at)));
}

/** Judges the letters of drafts at token `at`, and drops those that no evidence could help. */
function remember(scene: Scene, at: number, drafts: readonly Draft[]): Remembered {
  if (drafts.length === 0) return NOTHING;
  const { weights } = scene.matcher;
  const hopeless = scene.slack > 0 ? Number.NEGATIVE_INFINITY : HOPELESS_LETTERS;
  const readings: Remembered['readings'][number][] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    // The source makes a reading likelier, and no spelling of it one that may be right.
    const letters = spellingFeatures(scene.matcher, readThroughSource(scene.matcher, draft));
    const odds = logOdds(letters, weights);
    if (odds < hopeless) continue;
    best = Math.max(best, odds);
    readings.push({ reading: movedBy(readingOf(draft, letters), -at), odds });
  }
  return { best, readings };
}

/** Log-odds of letters that no evidence makes up for in this article. */
function leastLetters({ matcher: { weights }, unknown }: Scene): number {
  return HOPELESS_LETTERS - crowdOdds(unknown, weights);
}

/** Log-odds of letters that hardly any evidence makes up for: all kinds together could say more, but never do. */
const HOPELESS_LETTERS = -10;

/** Log-odds at first sight below which no evidence helps a reading. */
export const HOPELESS = -2.5;

/** What decides the readings of a token: the words that it could make one name with, and which may be garbled. */
function windowKey(scene: Scene, at: number): number {
  const { tokens } = scene;
  let first = at;
  while (first > at - REACH && isJoinedTo(tokens, first - 1, first) && isNamePart(tokens, first - 1)) first--;
  let last = at;
  while (last < at + REACH && isJoinedTo(tokens, last, last + 1) && isNamePart(tokens, last + 1)) last++;
  let one = 0;
  let two = at - first;
  for (let near = first; near <= last; near++) {
    const word = scene.mendedHash[near]!;
    const state = (isOpen(scene, near) ? 2 : 0) | (tokens.flags[near]! & TokenFlag.Capital);
    one = (Math.imul(one, 0x85ebca6b) ^ word) + state;
    two = Math.imul(two ^ word, 0xc2b2ae35) + (two >>> 15) + state * 0x9e37;
  }
  // All bits that a number holds: 32 of one and 21 of the other.
  return (one >>> 0) * 2 ** 21 + (two >>> 11);
}

/** A number that tells readings apart: 23 bits for the token, 3 for the length, the rest for the form. */
function keyOf({ first, last, form }: Reading): number {
  return (form * 2 ** 23 + first) * POSITIONS + (last - first);
}
