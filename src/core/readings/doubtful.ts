import type { Hit } from '../gazetteer/find-known.ts';
import { FormRole, foldForm } from '../gazetteer/forms.ts';
import { typeAt } from '../gazetteer/gazetteer.ts';
import { hashesOf, hashToken } from '../text/fold.ts';
import { stringAt } from '../text/string-table.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { garbledWord, type Reading, readingOf } from './reading.ts';
import { isForeign, isJoinedTo, type Scene } from './scene.ts';
import { spellingFeatures } from './spelling-features.ts';
import { wholeName } from './whole-name.ts';
import { CUES, PERSONAL } from './words-before.ts';

/**
 * Readings of words that a dictionary calls doubtful garblings: words and names of their own, Boca for Bucha. The letters
 * say nothing then, and all hangs on what the article says.
 */
export function doubtfulReadings(scene: Scene): Reading[] {
  const { doubtful } = scene.known;
  if (doubtful.length === 0) return [];
  const others = otherwiseUsed(scene);
  return doubtful.flatMap((hit) => {
    if (others.has(scene.tokens.hash[hit.first]!) || !mayBeName(scene, hit) || isForeign(scene, hit.first)) return [];
    if (isOneOfMany(scene, hit)) return [];
    const target = targetOf(scene, hit);
    const whole = wholeName(scene, hit, target);
    return !whole && isWrittenBeside(scene, hit, target) ? [] : [doubtfulReading(scene, hit, target, whole ?? hit)];
  });
}

/** Whether what a reading would mend is a doubtful garbling of its entry or a part of one, be it beside right words of the name. */
export function isDoubtful({ known, matcher }: Scene, { form, garbled }: Reading): boolean {
  const { entry } = matcher.gazetteer.forms;
  const [first, last] = [garbled[0]!.first, garbled.at(-1)!.last];
  return known.doubtful.some((hit) => hit.first <= first && last <= hit.last && entry[hit.form] === entry[form]);
}

/**
 * Whether the article has a right name of what a reading means elsewhere. Who writes the name right in one place does so in the
 * others, and the word is somebody else’s name: Levine beside Levin.
 */
export function isNamedRight({ known, matcher }: Scene, { form, first, last }: Reading): boolean {
  const { entry, role } = matcher.gazetteer.forms;
  return known.hits.some(
    (hit) =>
      entry[hit.form] === entry[form] && role[hit.form]! <= FormRole.Also && (hit.last <= first || hit.first >= last),
  );
}

/** Whether ordinary words alone stand where a reading sees a garbled name. */
export function isOfWords({ matcher, tokens }: Scene, { garbled }: Reading): boolean {
  for (const { first, last } of garbled)
    for (let at = first; at < last; at++) if (!matcher.words.of(tokens, at).ordinary) return false;
  return true;
}

/** The reading of a hit as what is written for it, in the whole name that this makes with the words beside. */
function doubtfulReading(scene: Scene, hit: Hit, target: string, whole: Hit): Reading {
  const { matcher, tokens } = scene;
  const surface: string[] = [];
  let rarity = 0;
  let support = 0;
  for (let at = whole.first; at < whole.last; at++) {
    const word = matcher.words.of(tokens, at);
    if (at < hit.first || at >= hit.last) support += word.rarity;
    else {
      surface.push(word.folded);
      rarity = Math.max(rarity, word.rarity);
    }
  }
  const meant = foldForm(target).replaceAll(' ', '');
  const garbled = [garbledWord(hit.first, hit.last, meant, surface.join(''), COST, rarity)];
  const draft = { ...whole, garbled, support };
  return readingOf(draft, spellingFeatures(matcher, draft));
}

/** Nats that it costs to read a name so: nothing, once somebody has seen it. */
const COST = 0;

function targetOf({ matcher }: Scene, { form }: Hit): string {
  return stringAt(matcher.gazetteer.forms.target, form);
}

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
function isInLongerName(scene: Scene, hit: Hit): boolean {
  return [nameBeside(scene, hit.first, -1, LINKS_BEFORE), nameBeside(scene, hit.last - 1, 1, LINKS_BEHIND)].some(
    (at) => at >= 0 && !goesBeside(scene, hit.form, at),
  );
}

/** Words in lower case that link a hit to the words of a longer name: Army of Conquest, Rock dela Rosa. */
const LINKS_BEFORE = hashesOf('of the for');
const LINKS_BEHIND = hashesOf('of de del dela la le du di da dos van von der den bin ibn al el');

/** The next word to a side of a token that has a capital and is joined to it, be it by links; -1 if there is none. */
function nameBeside({ tokens }: Scene, from: number, step: 1 | -1, links: ReadonlySet<number>): number {
  for (let at = from + step; isJoinedTo(tokens, Math.min(at, at - step), Math.max(at, at - step)); at += step) {
    if ((tokens.flags[at]! & TokenFlag.Capital) !== 0) return at;
    if (!links.has(tokens.hash[at]!)) return -1;
  }
  return -1;
}

/** Whether a word goes beside the entry's name: a title, a word of its context, or one of its own. */
function goesBeside(scene: Scene, form: number, at: number): boolean {
  const { matcher, tokens } = scene;
  const entry = matcher.gazetteer.forms.entry[form]!;
  const hash = tokens.hash[at]!;
  if (matcher.contextOf(entry).byHash.has(hash) || PERSONAL.has(hash)) return true;
  return CUES[typeAt(matcher.gazetteer, entry)].has(hash) || isOwnWord(scene, form, at);
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

/** Whether a word of what would be written stands beside it already. */
function isWrittenBeside({ tokens }: Scene, hit: Hit, target: string): boolean {
  const written = foldForm(target).split(' ').map(hashToken);
  const sides = [
    [hit.first - 1, hit.first],
    [hit.last, hit.last - 1],
  ] as const;
  return sides.some(
    ([at, own]) => isJoinedTo(tokens, Math.min(at, own), Math.max(at, own)) && written.includes(tokens.hash[at]!),
  );
}

/** Whether a capital says that a name stands there. It does not of a word in a title, nor of one that begins a sentence. */
function mayBeName({ tokens, matcher }: Scene, { first, last }: Hit): boolean {
  if (last - first > 1 || !matcher.words.of(tokens, first).ordinary) return true;
  return (tokens.flags[first]! & TokenFlag.SentenceStart) === 0 && isInProse(tokens, first);
}

const INDEFINITE = hashesOf('a an');
const DEFINITE = hashesOf('the');

/** Whether an article says that no name stands behind it: *a Boca*, and of a person *the Candle*. */
function isOneOfMany({ tokens, matcher: { gazetteer } }: Scene, { first, form }: Hit): boolean {
  if (!isJoinedTo(tokens, first - 1, first)) return false;
  const before = tokens.hash[first - 1]!;
  const isPerson = typeAt(gazetteer, gazetteer.forms.entry[form]!) === 'person';
  return INDEFINITE.has(before) || (isPerson && DEFINITE.has(before));
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
