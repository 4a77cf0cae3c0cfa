import { distance } from 'fastest-levenshtein';
import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { givenNameLevel, lexiconLookup } from '../../src/core/lexicon/lexicon.ts';
import { isOrdinaryWord } from '../../src/core/lexicon/word-facts.ts';
import type { Channel } from '../../src/core/spelling/channel-cost.ts';
import { createDefaultChannel } from '../../src/core/spelling/default-channel.ts';
import { skeleton } from '../../src/core/spelling/skeleton.ts';
import { foldToken, hashToken } from '../../src/core/text/fold.ts';
import { Gap, TokenFlag, type Tokens, tokenize } from '../../src/core/text/tokens.ts';
import type { CleanArticle } from './corpus.ts';
import { plainEntry } from './plain-entry.ts';

/** Articles that a name must stand in to be taken into the dictionary. */
const LEAST_ARTICLES = 2;

/**
 * Names that stand in the articles, as entries: what a dictionary made for such news would hold. A share of them only, so
 * that the rest are names which nobody listed.
 */
export function harvestEntries(articles: readonly CleanArticle[], share: number, random: () => number): Entry[] {
  const counts = new Map<string, number>();
  for (const { text } of articles)
    for (const name of new Set(namesIn(text))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_ARTICLES).sort(([, a], [, b]) => b - a);
  const channel = createDefaultChannel();
  const byConsonants = new Map<string, string[]>();
  for (const name of new Set([...counts.keys()].map(foldToken)))
    byConsonants.set(skeleton(name), [...(byConsonants.get(skeleton(name)) ?? []), name]);
  // Whoever lists one of Hejaz and Hijaz knows the other, and says so; here nobody does.
  const isAlone = ([name]: readonly [string, number]) => {
    const key = foldToken(name);
    return !byConsonants.get(skeleton(key))!.some((other) => other !== key && isNear(key, other, channel));
  };
  const kept = names.filter(isAlone).map(([name]) => name);
  return kept.filter(() => random() < share).map((name) => entryOf(name, random() < LONE_SURNAMES));
}

function isNear(one: string, two: string, channel: Channel): boolean {
  return Math.abs(one.length - two.length) < 3 && distance(one, two) < 3 && channel.cost(one, two, 7) <= 7;
}

/** Runs of one to three capitalized words that are no ordinary English, inside sentences. */
function namesIn(text: string): string[] {
  const tokens = tokenize(text);
  const names: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!isNameToken(tokens, at) || tokens.flags[at]! & TokenFlag.SentenceStart) continue;
    let end = at + 1;
    while (
      end < tokens.count &&
      tokens.gap[end] === Gap.Space &&
      isNameToken(tokens, end) &&
      !(tokens.flags[end - 1]! & TokenFlag.Possessive)
    )
      end++;
    if (end - at <= 3) names.push(text.slice(tokens.start[at], tokens.end[end - 1]));
    at = end;
  }
  return names;
}

function isNameToken(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at]!;
  const closed = TokenFlag.AllCaps | TokenFlag.Digit;
  const length = tokens.end[at]! - tokens.start[at]!;
  return (flags & TokenFlag.Capital) !== 0 && (flags & closed) === 0 && length > 3 && !isOrdinaryWord(tokens.hash[at]!);
}

/** Share of the persons of whom the dictionary has the surname only. */
const LONE_SURNAMES = 0.4;

function entryOf(name: string, isLone: boolean): Entry {
  const words = name.split(' ');
  const surname = words.at(-1)!;
  const origin = { dictionary: 'Harvest', shipped: true };
  const isPerson = words.length > 1 && givenNameLevel(lexiconLookup(hashToken(words[0]!))) > 0;
  if (!isPerson) return plainEntry(name, 'place', origin);
  return isLone ? plainEntry(surname, 'person', origin) : plainEntry(name, 'person', { ...origin, short: [surname] });
}
