import type { Hit } from '../gazetteer/find-known.ts';
import { foldForm } from '../gazetteer/forms.ts';
import { stringAt } from '../text/string-table.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { garbledWord, type Reading, readingOf } from './reading.ts';
import { isForeign, type Scene } from './scene.ts';
import { spellingFeatures } from './spelling-features.ts';

/**
 * Readings of words that a dictionary calls doubtful garblings: words and names of their own, Boca for Bucha. The letters
 * say nothing then, and all hangs on what the article says.
 */
export function doubtfulReadings(scene: Scene): Reading[] {
  return scene.known.doubtful
    .filter((hit) => mayBeName(scene, hit) && !isForeign(scene, hit.first))
    .map((hit) => doubtfulReading(scene, hit));
}

function doubtfulReading({ matcher, tokens }: Scene, { first, last, form }: Hit): Reading {
  const words = Array.from({ length: last - first }, (_, at) => matcher.words.of(tokens, first + at));
  const surface = words.map((word) => word.folded).join('');
  const target = foldForm(stringAt(matcher.gazetteer.forms.target, form)).replaceAll(' ', '');
  const rarity = Math.max(...words.map((word) => word.rarity));
  const garbled = [garbledWord(first, last, target, surface, COST, rarity)];
  const draft = { first, last, form, garbled, support: 0 };
  return readingOf(draft, spellingFeatures(matcher, draft));
}

/** Nats that it costs to read a name so: nothing, once somebody has seen it. */
const COST = 0;

/** Whether a capital says that a name stands there. It does not of a word in a title, nor of one that begins a sentence. */
function mayBeName({ tokens, matcher }: Scene, { first, last }: Hit): boolean {
  if (last - first > 1 || !matcher.words.of(tokens, first).ordinary) return true;
  return (tokens.flags[first]! & TokenFlag.SentenceStart) === 0 && isInProse(tokens, first);
}

/** Words to either side among which prose has one in lower case. */
const PROSE_REACH = 4;
/** Letters of such a word: titles leave shorter ones in lower case, too. */
const LEAST_LOWER = 4;

function isInProse({ flags, start, end, count }: Tokens, at: number): boolean {
  for (let near = Math.max(0, at - PROSE_REACH); near < Math.min(count, at + PROSE_REACH + 1); near++) {
    const isLower = (flags[near]! & (TokenFlag.Capital | TokenFlag.Digit)) === 0;
    if (isLower && end[near]! - start[near]! >= LEAST_LOWER) return true;
  }
  return false;
}
