import { NAME_MODEL_CELLS, NAME_MODEL_COSTS } from '../data/name-model.ts';
import { decodeBase64 } from './base64.ts';
import { frequencyLevel, lexiconLookup } from './lexicon.ts';
import { nameCells } from './name-cells.ts';

/** Share of name tokens in the news that are in no list, by which a spelling's own probability is scaled. */
const LOG_UNSEEN = Math.log(0.05);

let cells: Uint8Array | undefined;

/**
 * Natural log of the probability of this spelling (folded, as `foldToken` does) among the names of people and places
 * in English-language text, by its letters alone: each is predicted from the two before it and the class of the third.
 * Always finite; about −10 for a short usual name, −30 for a garble.
 */
export function nameLogProbability(folded: string): number {
  cells ??= decodeBase64(NAME_MODEL_CELLS);
  let sum = 0;
  for (const cell of nameCells(folded)) sum -= NAME_MODEL_COSTS[(cells[cell >> 1]! >> ((cell & 1) << 2)) & 15]!;
  return sum / 100;
}

/**
 * Natural log of the probability that a random name token in the news has this spelling. For a token of the lexicon
 * from its frequency there; for any other from its letters, scaled to the share of names that are in no list.
 */
export function backgroundLogProbability(folded: string, hash: number): number {
  const level = frequencyLevel(lexiconLookup(hash));
  return level > 0 ? (0.35 * level - 7.6) * Math.LN10 : LOG_UNSEEN + nameLogProbability(folded);
}
