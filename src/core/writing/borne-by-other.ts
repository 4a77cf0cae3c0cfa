import { distance } from 'fastest-levenshtein';
import type { Hit } from '../gazetteer/find-known.ts';
import { typeAt } from '../gazetteer/gazetteer.ts';
import { isUsualGivenName } from '../lexicon/word-facts.ts';
import { isJoinedTo, type Scene } from '../readings/scene.ts';

/** Share of its letters in which a garbled given name may differ from the right one. */
const MOST_EDITED = 0.4;

/**
 * Whether a listed garbling of a person's surname stands behind the given name of somebody else, whose right name it may
 * be: *Paul Zelinski*, and not *Volodimir Zelinski*.
 */
export function isBorneByOther(scene: Scene, { first, last, form }: Hit): boolean {
  const { tokens, matcher } = scene;
  const { entry } = matcher.gazetteer.forms;
  const number = entry[form]!;
  const before = first - 1;
  if (last - first > 1 || typeAt(matcher.gazetteer, number) !== 'person') return false;
  if (!isJoinedTo(tokens, before, first)) return false;
  if (!isUsualGivenName(tokens.hash[before]!)) return false;
  const { folded } = matcher.words.of(tokens, before);
  for (let at = entry.indexOf(number); entry[at] === number; at++)
    if (matcher.wordsOf(at).some((word) => isNear(word.folded, folded))) return false;
  return true;
}

function isNear(one: string, other: string): boolean {
  return distance(one, other) <= MOST_EDITED * Math.max(one.length, other.length);
}
