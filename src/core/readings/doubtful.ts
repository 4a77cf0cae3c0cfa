import type { Hit } from '../gazetteer/find-known.ts';
import { FormRole, foldForm } from '../gazetteer/forms.ts';
import { typeAt } from '../gazetteer/gazetteer.ts';
import { stringAt } from '../text/string-table.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { garbledWord, type Reading, readingOf } from './reading.ts';
import { isForeign, isJoinedTo, type Scene } from './scene.ts';
import { spellingFeatures } from './spelling-features.ts';
import { CUES, PERSONAL } from './words-before.ts';

/**
 * Readings of words that a dictionary calls doubtful garblings: words and names of their own, Boca for Bucha. The letters
 * say nothing then, and all hangs on what the article says.
 */
export function doubtfulReadings(scene: Scene): Reading[] {
  const { doubtful } = scene.known;
  if (doubtful.length === 0) return [];
  const others = otherwiseUsed(scene);
  return doubtful
    .filter(
      (hit) => !others.has(scene.tokens.hash[hit.first]!) && mayBeName(scene, hit) && !isForeign(scene, hit.first),
    )
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

/**
 * First words of doubtful garblings that the text uses otherwise as well: in lower case, or in a longer name. What is
 * somebody else's name once, or a mere word, is so all over the article: Tiger Woods, then Tiger.
 */
function otherwiseUsed(scene: Scene): Set<number> {
  const { tokens, known } = scene;
  const firsts = new Set(known.doubtful.map(({ first }) => tokens.hash[first]!));
  const others = new Set<number>();
  for (let at = 0; at < tokens.count; at++)
    if ((tokens.flags[at]! & TokenFlag.Capital) === 0 && firsts.has(tokens.hash[at]!)) others.add(tokens.hash[at]!);
  for (const hit of known.doubtful) if (isInLongerName(scene, hit)) others.add(tokens.hash[hit.first]!);
  return others;
}

/** Whether a word with a capital stands beside a hit that is no part of its own name and no title or the like. */
function isInLongerName(scene: Scene, { first, last, form }: Hit): boolean {
  const { tokens } = scene;
  const isCapital = (at: number) => (tokens.flags[at]! & TokenFlag.Capital) !== 0;
  if (isJoinedTo(tokens, last - 1, last) && isCapital(last) && !isOwnWord(scene, form, last)) return true;
  const before = first - 1;
  return isJoinedTo(tokens, before, first) && isCapital(before) && !goesBefore(scene, form, before);
}

function goesBefore(scene: Scene, form: number, at: number): boolean {
  const { matcher, tokens } = scene;
  const entry = matcher.gazetteer.forms.entry[form]!;
  const hash = tokens.hash[at]!;
  return (
    CUES[typeAt(matcher.gazetteer, entry)].has(hash) ||
    PERSONAL.has(hash) ||
    matcher.contextOf(entry).byHash.has(hash) ||
    isOwnWord(scene, form, at)
  );
}

/** Whether a token is a word of a right form of the entry. */
function isOwnWord({ matcher, tokens }: Scene, form: number, at: number): boolean {
  const { entry, role } = matcher.gazetteer.forms;
  let other = form;
  while (other > 0 && entry[other - 1] === entry[form]) other--;
  for (; entry[other] === entry[form]; other++)
    if (role[other]! <= FormRole.Also && matcher.wordsOf(other).some(({ hash }) => hash === tokens.hash[at]))
      return true;
  return false;
}

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
