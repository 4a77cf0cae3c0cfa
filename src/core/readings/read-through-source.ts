import { readingCost, type UnvowelledWord } from '../spelling/unvowelled.ts';
import type { Matcher } from './matcher.ts';
import { type Draft, type GarbledWord, garbledWord } from './reading.ts';

/** Nats that a garbled word costs at least before its source is asked: below, it is near enough as it is. */
const LEAST_COST = 4;

/**
 * A draft whose words cost no more than it costs to read them from the name in its own script, where that writes no short
 * vowels: whoever reads גביר may well write Gabir for Gvir.
 */
export function readThroughSource(matcher: Matcher, draft: Draft): Draft {
  if (draft.garbled.every(({ cost }) => cost <= LEAST_COST)) return draft;
  const words = matcher.unvowelledOf(matcher.gazetteer.forms.entry[draft.form]!);
  if (words.length === 0) return draft;
  const { first, last, form, support } = draft;
  return { first, last, form, garbled: draft.garbled.map((word) => cheaper(word, words)), support };
}

function cheaper(garbled: GarbledWord, words: readonly UnvowelledWord[]): GarbledWord {
  let { cost } = garbled;
  for (const word of words) {
    const through = cost > LEAST_COST ? readingCost(garbled.surface, word, cost) : cost;
    // Of the words of a name, the one that the target is read from.
    if (through < cost && readingCost(garbled.target, word) < Number.POSITIVE_INFINITY) cost = through;
  }
  const { first, last, target, surface, rarity } = garbled;
  return cost < garbled.cost ? garbledWord(first, last, target, surface, cost, rarity) : garbled;
}
