import type { TokenFacts } from './collect-tokens.ts';

/** Share of name tokens among all tokens of the news, about. */
const NAMES_IN_TEXT = 0.05;

/** Share of a word's uses that are a name, for words that no list knows as one. */
const NAMES_AMONG_WORDS = 0.01;

/** The bit field that `src/core/lexicon/lexicon.ts` reads, from what is known and from the token's share of English text. */
export function describeToken(facts: TokenFacts, frequency: number): number {
  const level = frequencyLevel(shareOfNames(facts, frequency));
  const { word, given, surname, place, demonym } = facts;
  return word | (given << 3) | (surname << 5) | (place << 7) | (Number(demonym) << 9) | (level << 10);
}

/**
 * Share among name tokens. A token that is no word owes all its uses in text to the name; of a word's uses no more than
 * the lists of names suggest. A token that text does not have at all is rarer than the rarest that it has.
 */
function shareOfNames({ word, nameShare }: TokenFacts, frequency: number): number {
  const inText = frequency / NAMES_IN_TEXT;
  if (frequency === 0) return Math.min(nameShare, 2e-7);
  if (word === 0) return inText;
  return nameShare > 0 ? Math.min(inText, nameShare) : inText * NAMES_AMONG_WORDS;
}

function frequencyLevel(share: number): number {
  const level = Math.round((Math.log10(Math.max(share, Number.MIN_VALUE)) + 7.6) / 0.35);
  return Math.max(1, Math.min(15, level));
}
