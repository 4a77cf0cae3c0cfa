import { isListedRole } from '../gazetteer/find-known.ts';
import { FormRole } from '../gazetteer/forms.ts';
import type { WordFacts } from '../lexicon/word-facts.ts';
import { TokenFlag } from '../text/tokens.ts';
import { alignForm, MOST_COST, MOST_SECOND_COST } from './align-form.ts';
import { cognateReadings } from './cognate-names.ts';
import { isDerivedFromName } from './derived.ts';
import { costOfHeard, factsOfHeard, mayBeHeard, mayBeHeardAs, SPLIT_COST } from './heard-pair.ts';
import { NO_WORD, type Posting } from './matcher.ts';
import { isPlural, isPluralOfEntry } from './plural.ts';
import { type Draft, garbledWord } from './reading.ts';
import { isJoinedTo, isNamePart, isOpen, type Scene } from './scene.ts';
import type { NearWord } from './word-search.ts';

/* What a token may stand for, before anything is judged: the three sides that readings come from. */

/** Readings of token `at` as a whole name. */
export function readingsAlone(scene: Scene, at: number, facts: WordFacts): Draft[] {
  const drafts: Draft[] = [];
  // A name that is asked for on its own is no word for people.
  if (scene.slack <= 0 && isDerivedFromName(scene.matcher, facts.folded)) return drafts;
  const bearers = scene.slack <= 0 ? bearersOfToken(scene, at, facts) : [];
  for (const { word, cost } of nearest(scene, facts)) {
    for (const { form } of scene.matcher.postingsOf(word).alone) {
      if (!bearers.includes(scene.matcher.gazetteer.forms.entry[form]!))
        add(drafts, joinedReading(scene, at, at + 1, form, cost, facts));
    }
  }
  return drafts;
}

/** Entries of which a token is a right word as it stands: Borissov of Boyko Borissov, and no garbling of Borisov. */
function bearersOfToken({ matcher, tokens }: Scene, at: number, { folded }: WordFacts): readonly number[] {
  const word = matcher.wordOf(tokens.hash[at]!, folded);
  return word < 0 ? [] : matcher.bearersOf(word);
}

function add(drafts: Draft[], draft: Draft | undefined): void {
  if (draft) drafts.push(draft);
}

/** Readings of token `at` as a part of a longer name, with the words beside it. */
export function readingsInRow(scene: Scene, at: number, facts: WordFacts): Draft[] {
  // One list for all, and no generators: these are asked at every unknown name, and mostly find nothing.
  const drafts: Draft[] = [];
  if (facts.searchable || scene.slack > 0) addByLikeness(drafts, scene, at, facts);
  addByNeighbour(drafts, scene, at);
  addPair(drafts, scene, at, facts);
  return drafts;
}

function addByLikeness(drafts: Draft[], scene: Scene, at: number, facts: WordFacts): void {
  const { matcher } = scene;
  const before = isBeside(scene, at, at - 1);
  const after = isBeside(scene, at, at + 1);
  const knownBefore = before && isGazetteerWord(scene, at - 1);
  const knownAfter = after && isGazetteerWord(scene, at + 1);
  for (const { word, cost } of nearest(scene, facts)) {
    const { inLonger } = matcher.postingsOf(word);
    // A word that is in many forms, or far from the spelling, needs a neighbour as it should be.
    const strict = inLonger.length > MOST_NEIGHBOUR_FORMS || cost > MOST_SECOND_COST;
    if (strict && !knownBefore && !knownAfter) continue;
    for (const posting of inLonger) {
      const { form, position } = posting;
      if (position > 0 ? !before : !after) continue;
      const hasNeighbour =
        !strict ||
        (knownBefore && hasWordAt(scene, posting, at, at - 1)) ||
        (knownAfter && hasWordAt(scene, posting, at, at + 1));
      if (hasNeighbour) add(drafts, alignForm(scene, form, at - position));
    }
  }
}

/** Whether a token may be a word of some form, or a listed garbling of one. Of the shortest words there is no index. */
function isGazetteerWord({ tokens, matcher, known }: Scene, at: number): boolean {
  const { folded } = matcher.words.of(tokens, at);
  return known.hitOf[at] !== -1 || folded.length < 3 || matcher.wordOf(tokens.hash[at]!, folded) >= 0;
}

/** Whether a neighbour of token `at` can be part of the same name. */
export function isBeside({ tokens }: Scene, at: number, side: number): boolean {
  return isJoinedTo(tokens, Math.min(at, side), Math.max(at, side)) && isNamePart(tokens, side);
}

/** Whether the neighbour is the word that the form has there. */
function hasWordAt(scene: Scene, { form, position }: Posting, at: number, side: number): boolean {
  return scene.matcher.wordsOf(form)[position + side - at]?.hash === scene.mendedHash[side];
}

/** Nats that a reading may cost more than the nearest. */
export const MOST_BEHIND = 6;

/** Words of the gazetteer that the spelling may stand for, the nearest first. */
function nearest(scene: Scene, facts: WordFacts): readonly NearWord[] {
  const bound = facts.rarity + scene.slack;
  if (scene.slack > 0) return scene.matcher.search.nearAtLeisure(facts.folded, bound, bound);
  return scene.matcher.near(facts.folded, Math.min(bound, scene.matcher.mostCost), MOST_BEHIND);
}

/** A neighbour that is in more forms says little, and would cost much. */
const MOST_NEIGHBOUR_FORMS = 400;

/** Readings in which a word beside the token is as it should be: the given name of a garbled surname, say. */
function addByNeighbour(drafts: Draft[], scene: Scene, at: number): void {
  addBeside(drafts, scene, at, at - 1);
  addBeside(drafts, scene, at, at + 1);
}

function addBeside(drafts: Draft[], scene: Scene, at: number, side: number): void {
  if (!isJoinedTo(scene.tokens, Math.min(at, side), Math.max(at, side))) return;
  if (!(scene.tokens.flags[side]! & TokenFlag.Capital)) return;
  const postings = postingsOfToken(scene, side);
  // Right as it is, if some form has these two words side by side: Stephen beside a garbled Witkoff.
  const { role } = scene.matcher.gazetteer.forms;
  if (postings.some((one) => !isListedRole(role[one.form]!) && hasWordAt(scene, one, side, at))) return;
  for (const posting of postings) add(drafts, alignForm(scene, posting.form, side - posting.position));
  if (scene.slack > 0) return;
  addHeardBeside(drafts, scene, at, side, postings);
  drafts.push(...cognateReadings(scene, at, side, postings));
}

function postingsOfToken(scene: Scene, at: number): readonly Posting[] {
  const { tokens, known, matcher } = scene;
  const hit = known.hits[known.hitOf[at]!];
  const mended = hit ? matcher.mendedHash(hit.form) : NO_WORD;
  if (hit && mended !== NO_WORD) return postingsOfMended(scene, hit.form, mended);
  const word = matcher.wordOf(tokens.hash[at]!, matcher.words.of(tokens, at).folded);
  const postings = word >= 0 ? matcher.postingsOf(word).inLonger : [];
  return postings.length > MOST_NEIGHBOUR_FORMS ? [] : postings;
}

/** Roles of forms that are not the entry's own name, be it garbled. */
const NO_NAME: readonly number[] = [FormRole.Decoy, FormRole.Unless, FormRole.Doubtful];

/** Where the word that a listed garbling stands for occurs in the longer forms of its entry. */
function postingsOfMended({ matcher }: Scene, variant: number, mended: number): Posting[] {
  const { entry, role } = matcher.gazetteer.forms;
  const postings: Posting[] = [];
  let form = variant;
  while (form > 0 && entry[form - 1] === entry[variant]) form--;
  for (; form < entry.length && entry[form] === entry[variant]; form++) {
    if (NO_NAME.includes(role[form]!)) continue;
    const words = matcher.wordsOf(form);
    const position = words.findIndex((word) => word.hash === mended);
    if (words.length > 1 && position >= 0) postings.push({ form, position });
  }
  return postings;
}

const SHORT_PART = 3;

/** Readings of a token and the next one as one word, such as Hama S or Ben Gabir. */
function addPair(drafts: Draft[], scene: Scene, at: number, facts: WordFacts): void {
  const { tokens, matcher } = scene;
  const next = at + 1;
  if (next >= tokens.count || !isOpen(scene, next) || !isJoinedTo(tokens, at, next)) return;
  const other = matcher.words.of(tokens, next);
  if (Math.min(facts.folded.length, other.folded.length) > SHORT_PART || isWord(facts) || isWord(other)) {
    if (scene.slack <= 0) addHeard(drafts, scene, at);
    return;
  }
  const pair = pairFacts(facts, other);
  if (!pair.searchable) return;
  for (const { word, cost } of nearest(scene, pair)) {
    for (const { form } of matcher.postingsOf(word).alone)
      add(drafts, joinedReading(scene, at, next + 1, form, cost + SPLIT_COST, pair));
  }
}

/** Readings of a token and the next one as a whole form of the same consonants, heard as two words. */
function addHeard(drafts: Draft[], scene: Scene, at: number): void {
  const { matcher } = scene;
  if (!mayBeHeard(scene, at)) return;
  const pair = factsOfHeard(scene, at);
  if (pair.folded.length < LEAST_HEARD) return;
  for (const { word } of matcher.search.alike(pair.folded, MOST_COST, MOST_COST)) {
    for (const { form } of matcher.postingsOf(word).alone) {
      const [whole, ...others] = matcher.wordsOf(form);
      if (others.length > 0 || !mayBeHeardAs(scene, at, whole!)) continue;
      const cost = costOfHeard(matcher, pair.folded, whole!.folded, MOST_COST);
      if (cost < Number.POSITIVE_INFINITY) add(drafts, joinedReading(scene, at, at + 2, form, cost, pair));
    }
  }
}

/** Letters: what is shorter sounds like too many words. */
const LEAST_HEARD = 6;

/** Readings in which a token and the next one, heard as two words, stand beside one that is as it should be. */
function addHeardBeside(drafts: Draft[], scene: Scene, at: number, side: number, postings: readonly Posting[]): void {
  if (!mayBeHeard(scene, side < at ? at : at - 1)) return;
  for (const { form, position } of postings) {
    if (side < at) add(drafts, alignForm(scene, form, side - position, position + 1));
    else if (position > 0) add(drafts, alignForm(scene, form, side - position - 1, position - 1));
  }
}

/** Whether a part is a word of its own. A single letter is none. */
function isWord({ folded, ordinary }: WordFacts): boolean {
  return ordinary && folded.length > 1;
}

function pairFacts(one: WordFacts, two: WordFacts): WordFacts {
  const folded = one.folded + two.folded;
  const known = one.realName && two.realName;
  return {
    folded,
    letters: one.letters | two.letters,
    rarity: Math.max(one.rarity, two.rarity),
    ordinary: false,
    nameable: 'anywhere',
    realName: known,
    demonym: false,
    searchable: !known && folded.length > 4,
  };
}

/** A reading of one or two tokens as a whole form, its letters not yet judged. */
export function joinedReading(
  scene: Scene,
  first: number,
  last: number,
  form: number,
  cost: number,
  facts: WordFacts,
): Draft | undefined {
  const target = scene.matcher
    .wordsOf(form)
    .map((word) => word.folded)
    .join('');
  if (target === facts.folded && last - first === 1 && scene.matcher.wordsOf(form).length === 1) return undefined;
  const mayBePlural = isPlural(facts.folded, target) || isPluralOfEntry(scene.matcher, form, facts.folded);
  // A name that is asked for on its own is no plural, and means whoever bears it with an article.
  if (scene.slack <= 0 && (mayBePlural || lacksOnlyArticle(scene, form, facts.folded))) return undefined;
  const garbled = [garbledWord(first, last, target, facts.folded, cost, facts.rarity)];
  return { first, last, form, garbled, support: 0 };
}

const ARTICLES = new Set(['al', 'el']);

/** Whether a spelling is an Arabic name without its article, which many houses leave out: Bukhaiti for al-Bukhaiti. */
function lacksOnlyArticle({ matcher }: Scene, form: number, folded: string): boolean {
  const [article, name, ...others] = matcher.wordsOf(form);
  return ARTICLES.has(article!.folded) && name?.folded === folded && others.length === 0;
}
