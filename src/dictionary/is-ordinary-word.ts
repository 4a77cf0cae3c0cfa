import { lexiconLookup, wordLevel } from '../core/lexicon/lexicon.ts';
import { hashToken } from '../core/text/fold.ts';

/** Level of familiarity from which a word of English prose must not be listed as a garbling. */
const KNOWN_TO_ALL = 4;

/** Whether a folded spelling is one common word of English. */
export function isOrdinaryWord(folded: string): boolean {
  return !folded.includes(' ') && wordLevel(lexiconLookup(hashToken(folded))) >= KNOWN_TO_ALL;
}
