import type { EntryType } from '../gazetteer/entry.ts';
import { FormRole } from '../gazetteer/forms.ts';
import { entryAt } from '../gazetteer/gazetteer.ts';
import { givenNameLevel, lexiconLookup } from '../lexicon/lexicon.ts';
import { isUsualGivenName } from '../lexicon/word-facts.ts';
import type { Reading } from '../readings/reading.ts';
import { isJoinedTo, type Scene } from '../readings/scene.ts';
import { CUES, PERSONAL } from '../readings/words-before.ts';
import { hashesOf } from '../text/fold.ts';
import { Gap, TokenFlag, type Tokens } from '../text/tokens.ts';
import type { Place } from './mentioned.ts';

/** What stands around a reading, whatever else is decided in the article. */
export interface Surroundings {
  /** Number of the entry that it is a reading as, -1 for a decoy. */
  readonly number: number;
  readonly name: string;
  readonly type: EntryType | undefined;
  readonly dictionary: string;
  /** It is a person's name of one word: nobody knows the others. */
  readonly isLonePerson: boolean;
  readonly context: Context;
  /** The word before it, where that goes with the entry's type: “in” before a place, “Mr” before a person. */
  readonly cue: string | undefined;
  /** What stands around it says that it is a person: Mr, sister or a given name before it, or an age after it. */
  readonly personal: boolean;
  /** An Arabic article stands before it that the form has not. */
  readonly article: boolean;
  /** How often the article spells a word so. */
  readonly count: number;
  /** Tokens before and after it in an enumeration. */
  readonly listed: readonly number[];
  /** Tokens joined to it that may be a part of its name or of another. */
  readonly joined: readonly number[];
}

/** Words of the entry's context that stand near, and what they say for it: see {@link ContextWord}. */
export interface Context {
  readonly words: readonly string[];
  readonly nats: number;
  /** Nats that the word right before or after it says: Kibbutz before it, or hospital after it. */
  readonly beside: number;
}

/** Nothing of an entry's context near by. */
export const NO_CONTEXT: Context = { words: [], nats: 0, beside: 0 };

/** Nothing around a decoy, the name of somebody else, speaks for it or against it. */
const AROUND_DECOY: Surroundings = {
  number: -1,
  name: '',
  type: undefined,
  dictionary: '',
  isLonePerson: false,
  context: NO_CONTEXT,
  cue: undefined,
  personal: false,
  article: false,
  count: 1,
  listed: [],
  joined: [],
};

/** Looks around a reading. To be asked once: a reading is judged several times over. */
export function surroundingsOf(scene: Scene, reading: Reading): Surroundings {
  const { gazetteer } = scene.matcher;
  if (gazetteer.forms.role[reading.form] === FormRole.Decoy) return AROUND_DECOY;
  const number = gazetteer.forms.entry[reading.form]!;
  const { name, type, dictionary } = entryAt(gazetteer, number);
  const article = hasArticle(scene, reading);
  // What stands before an article stands before the name.
  const place = article ? { first: reading.first - 1, last: reading.last } : reading;
  return {
    number,
    name,
    type,
    dictionary,
    isLonePerson: type === 'person' && !/[\s-]/.test(name),
    context: contextNear(scene, number, place),
    cue: cueBefore(scene, type, place),
    personal: isPersonal(scene, place),
    article,
    count: mostOften(scene, reading),
    listed: listedBeside(scene, place.first, place.last),
    joined: joinedNames(scene, place),
  };
}

/** How often the text has the garbled word that it has most often. */
function mostOften({ counts, tokens }: Scene, { garbled }: Reading): number {
  let most = 0;
  for (const { first } of garbled) most = Math.max(most, counts.get(tokens.hash[first]!) ?? 1);
  return most;
}

const ARTICLES = hashesOf('al el ad ash as ar an az at');

function hasArticle({ tokens }: Scene, { first }: Reading): boolean {
  return first > 0 && tokens.gap[first] === Gap.Hyphen && ARTICLES.has(tokens.hash[first - 1]!);
}

/** Tokens to either side in which an office or country is looked for. */
const CONTEXT_REACH = 10;

/** Words near a reading that are in the context of its entry, and the nats that they say. */
function contextNear({ tokens, matcher }: Scene, number: number, { first, last }: Place): Context {
  const wanted = matcher.contextOf(number).byHash;
  if (wanted.size === 0) return NO_CONTEXT;
  const words: string[] = [];
  let nats = 0;
  let beside = 0;
  const from = Math.max(0, first - CONTEXT_REACH);
  const to = Math.min(tokens.count, last + CONTEXT_REACH);
  for (let at = from; at < to; at++) {
    const found = at < first || at >= last ? wanted.get(tokens.hash[at]!) : undefined;
    if (found === undefined || words.includes(found.word)) continue;
    words.push(found.word);
    nats += found.nats;
    if (at === first - 1 || at === last) beside = Math.max(beside, found.nats);
  }
  return { words, nats, beside };
}

/** The word before a reading, if it is one that mostly stands before entries of this type. */
function cueBefore({ tokens }: Scene, type: EntryType, { first }: Place): string | undefined {
  if (first === 0) return undefined;
  const before = first - 1;
  return CUES[type].has(tokens.hash[before]!) ? tokens.text.slice(tokens.start[before], tokens.end[before]) : undefined;
}

/** Level of given names that are hardly anything else with a capital; *General* and *Justice* are less usual ones. */
const VERY_USUAL = 3;

/** Whether a word is a given name where it stands: Anna anywhere, Will but at the beginning of a question. */
function isGivenName({ hash, flags }: Tokens, at: number): boolean {
  return givenNameLevel(lexiconLookup(hash[at]!)) >= VERY_USUAL && (flags[at]! & TokenFlag.SentenceStart) === 0;
}

/** Whether a word goes before a person: a title, a trade, kinship or a usual given name. */
function isPersonBefore({ hash, flags }: Tokens, at: number): boolean {
  if (PERSONAL.has(hash[at]!)) return true;
  return (flags[at]! & TokenFlag.Capital) !== 0 && isUsualGivenName(hash[at]!);
}

/** Whether a person's word stands before a reading, or an age after it: Mr Gordhan; Derrick Asamoa; Lusia, 74. */
function isPersonal({ tokens }: Scene, { first, last }: Place): boolean {
  if (first > 0 && tokens.gap[first] !== Gap.Other && isPersonBefore(tokens, first - 1)) return true;
  if (last >= tokens.count || !isComma(tokens.text, tokens.end[last - 1]!, tokens.start[last]!)) return false;
  const [start, end] = [tokens.start[last]!, tokens.end[last]!];
  return /^\d{1,3}[,.;]/.test(tokens.text.slice(start, end + 1));
}

/** Tokens that stand right before and after tokens `first` up to, without, `last` in an enumeration. */
export function listedBeside(scene: Scene, first: number, last: number): readonly number[] {
  return tokensOf(listedBefore(scene, first), listedAfter(scene, last - 1));
}

const NO_TOKENS: readonly number[] = [];

/** Those of two tokens that there are; -1 is none. */
function tokensOf(before: number, after: number): readonly number[] {
  if (before < 0) return after < 0 ? NO_TOKENS : [after];
  return after < 0 ? [before] : [before, after];
}

const CONJUNCTIONS = hashesOf('and or');

/** Token that stands before `at` in an enumeration, -1 if none does. */
function listedBefore({ tokens }: Scene, at: number): number {
  const before = at - 1;
  if (before > 0 && CONJUNCTIONS.has(tokens.hash[before]!)) return before - 1;
  return before >= 0 && isComma(tokens.text, tokens.end[before]!, tokens.start[at]!) ? before : -1;
}

/** Token that stands after `at` in an enumeration, -1 if none does. */
function listedAfter({ tokens }: Scene, at: number): number {
  const next = at + 1;
  if (next + 1 < tokens.count && CONJUNCTIONS.has(tokens.hash[next]!)) return next + 1;
  return next < tokens.count && isComma(tokens.text, tokens.end[at]!, tokens.start[next]!) ? next : -1;
}

/** Whether nothing but a comma or its like stands between two offsets. Most words are parted by a space, which is none. */
function isComma(text: string, start: number, end: number): boolean {
  return (end - start > 1 || text[start] !== ' ') && /^\s*[,/;]\s*$/.test(text.slice(start, end));
}

const TITLES = hashesOf(
  'mr mrs ms dr prof sir lord lady gen lt col maj sgt capt cpl adm brig sen rep gov pres hon rev st oblast raion okrug krai',
);

/** Tokens joined to a reading, before and after it, that look like names and are no titles and no common words. */
function joinedNames(scene: Scene, { first, last }: Place): readonly number[] {
  const { tokens } = scene;
  const before =
    isJoinedTo(tokens, first - 1, first) && (mayBeName(scene, first - 1) || isGivenName(tokens, first - 1))
      ? first - 1
      : -1;
  const after = isJoinedTo(tokens, last - 1, last) && mayBeName(scene, last) ? last : -1;
  return tokensOf(before, after);
}

function mayBeName({ tokens, matcher }: Scene, at: number): boolean {
  if (!(tokens.flags[at]! & TokenFlag.Capital) || TITLES.has(tokens.hash[at]!)) return false;
  const { ordinary, demonym } = matcher.words.of(tokens, at);
  return !ordinary && !demonym;
}
