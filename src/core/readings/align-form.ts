import type { EntryType } from '../gazetteer/entry.ts';
import { type Gazetteer, typeAt } from '../gazetteer/gazetteer.ts';
import { isOrdinaryWord, isPlainWord, type WordFacts } from '../lexicon/word-facts.ts';
import { isDerivedFrom } from './derived.ts';
import { costOfHeard, factsOfHeard, mayBeHeardAs } from './heard-pair.ts';
import type { FormWord } from './matcher.ts';
import { costInEither, mayBeAnglicised } from './near-words.ts';
import { isPlural, isPluralOfEntry } from './plural.ts';
import { type Draft, type GarbledWord, garbledWord, isDistinctive } from './reading.ts';
import { isJoinedTo, isNamePart, isOpen, type Scene } from './scene.ts';
import { isWithinEdits } from './word-search.ts';

/** Words to either side that a reading can reach: of names with more words, none but the nearest are looked at. */
export const REACH = 3;

/** Nats that no evidence in an article makes up for: what a reading may cost at most. */
export const MOST_COST = 17;

/** The same where all names are those of the world at large, of which each is less likely meant. */
const MOST_COST_OF_WORLD = 10;

/** What a reading of a gazetteer's forms may cost at most, nats. */
export function mostCostIn({ ownCount }: Gazetteer): number {
  return ownCount > 0 ? MOST_COST : MOST_COST_OF_WORLD;
}

/** Nats that other words of the form beside a garbled one add to the slack. */
const COMPANY = 7;

/** Nats that a second garbled word of a name may cost: two names side by side are each near to something. */
export const MOST_SECOND_COST = 6.5;

/**
 * Reads the tokens from `first` on as a form, word by word; undefined where that cannot be.
 *
 * @param cut place of the word that stands as two, which `mayBeHeard` as one: Nikol Passion Yan; or {@link UNCUT}
 */
export function alignForm(scene: Scene, form: number, first: number, cut = UNCUT): Draft | undefined {
  const { tokens, matcher, mendedHash } = scene;
  const words = matcher.wordsOf(form);
  const last = tokenAt(first, words.length, cut);
  if (first < 0 || last > tokens.count || words.length > REACH + 1 || !canStand(scene, words, first, cut))
    return undefined;
  const type = typeAt(matcher.gazetteer, matcher.gazetteer.forms.entry[form]!);
  const garbled: GarbledWord[] = [];
  let support = 0;
  let dearest = 0;
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!;
    const at = tokenAt(first, place, cut);
    if (place !== cut && mendedHash[at] === word.hash) {
      support += isTelling(word, words, type) ? matcher.words.of(tokens, at).rarity : 0;
      continue;
    }
    const facts = place === cut ? factsOfHeard(scene, at) : matcher.words.of(tokens, at);
    const { folded, rarity } = facts;
    const bound = dearest > MOST_SECOND_COST ? MOST_SECOND_COST : mostCost(scene, facts, words.length);
    const cost =
      place === cut
        ? costOfHeard(matcher, folded, word.folded, bound)
        : costInEither(matcher.channel, facts, scene.slack > 0 ? [] : matcher.anglicised(folded), word, bound);
    if (cost === Number.POSITIVE_INFINITY || isPlural(folded, word.folded) || isPlainWord(word.hash)) return undefined;
    if (isPluralOfEntry(matcher, form, folded)) return undefined;
    if (scene.slack <= 0 && isDerivedFrom(folded, word.folded, type)) return undefined;
    dearest = Math.max(dearest, cost);
    garbled.push(garbledWord(at, tokenAt(first, place + 1, cut), word.folded, folded, cost, rarity));
  }
  return garbled.length > 0 ? { first, last, form, garbled, support } : undefined;
}

/** Whether a word that stands as it should says anything: not the *Bank* of a reef, where that is but one other word. */
function isTelling({ folded, hash }: FormWord, words: readonly FormWord[], type: EntryType): boolean {
  return isDistinctive(folded) && (type === 'person' || words.length > 2 || !isOrdinaryWord(hash));
}

/** No word of a form stands as two. */
const UNCUT = Number.POSITIVE_INFINITY;

/** The token where the word at a place of a form begins. */
function tokenAt(first: number, place: number, cut: number): number {
  return first + place + (place > cut ? 1 : 0);
}

/** Whether tokens from `first` on are joined as a name is, and each is a word of the form or may be a garbling of it. */
function canStand(scene: Scene, words: readonly FormWord[], first: number, cut: number): boolean {
  const { tokens, matcher, mendedHash } = scene;
  for (let place = 0; place < words.length; place++) {
    const at = tokenAt(first, place, cut);
    const word = words[place]!;
    if (place > 0 && !isJoinedTo(tokens, at - 1, at)) return false;
    if (!isNamePart(tokens, at)) return false;
    if (place === cut) {
      if (!mayBeHeardAs(scene, at, word)) return false;
    } else if (mendedHash[at] !== word.hash && !(isOpen(scene, at) && mayBe(scene, matcher.words.of(tokens, at), word)))
      return false;
  }
  return true;
}

/** Whether a spelling is few enough edits from a word, so that it is worth measuring what these cost. */
function mayBe({ slack, matcher }: Scene, facts: WordFacts, word: FormWord): boolean {
  if (slack > 0 || isWithinEdits(facts, word, MOST_COST)) return true;
  return matcher
    .anglicised(facts.folded)
    .some((other) => mayBeAnglicised(other, word) && isWithinEdits(other, word, MOST_COST));
}

function mostCost({ slack, matcher }: Scene, { rarity }: WordFacts, words: number): number {
  const bound = rarity + slack + (words > 1 ? COMPANY : 0);
  return slack > 0 ? bound : Math.min(bound, matcher.mostCost);
}
