import type { Entry, EntryType } from './entry.ts';
import { hashToken } from './fold.ts';
import { FormRole } from './forms.ts';
import { entryAt } from './gazetteer.ts';
import type { Mentioned, Place } from './mentioned.ts';
import type { Reading } from './reading.ts';
import { isJoinedTo, type Scene } from './scene.ts';
import { Gap, TokenFlag } from './tokens.ts';

/** What the article says for and against one reading. Token numbers are those of the scene. */
export interface Evidence {
  /** Token at which the entry stands by a right or mended name elsewhere, -1 if it does not. */
  readonly anchor: number;
  /** The same spelling is mended to the same entry elsewhere, where more spoke for it. */
  readonly repeated: boolean;
  /** Words of the entry's context that stand near. */
  readonly context: readonly string[];
  /** Canonical names of known entries of the same type beside it in an enumeration. */
  readonly listed: readonly string[];
  /** A strange name beside it, though the entry is a person with another given name, or no person. */
  readonly clash: string | undefined;
  /** A strange name beside a person's name of one word, of whom the dictionary knows no other. */
  readonly stranger: string | undefined;
  /** How many other garbled names the article has, each counted by how sure it is: where there is one, there are more. */
  readonly company: number;
  /** The word before it, where that goes with the entry's type: “in” before a place, “Mr” before a person. */
  readonly cue: string | undefined;
  /** How many other names of the article nobody knows. */
  readonly unknown: number;
  /** How many other entries of the same dictionary the article speaks of. */
  readonly beat: number;
  /** How many known entries stand in the article by a right name. */
  readonly sound: number;
  /** An Arabic article stands before it that the form has not. */
  readonly article: boolean;
  /** How often the article spells a word so. */
  readonly count: number;
}

/** Gathers what an article says of a reading. */
export function evidenceFor(scene: Scene, mentioned: Mentioned, reading: Reading): Evidence {
  if (scene.matcher.gazetteer.forms.role[reading.form] === FormRole.Decoy) return evidenceForDecoy(mentioned);
  const number = scene.matcher.gazetteer.forms.entry[reading.form]!;
  const { dictionary } = entryAt(scene.matcher.gazetteer, number);
  return {
    anchor: elsewhere(mentioned.placesOf.get(number), reading)?.first ?? -1,
    repeated: reading.garbled.every(({ surface }) => elsewhere(mentioned.mended.get(`${surface} ${number}`), reading)),
    ...surroundingsOf(scene, number, reading),
    listed: listNeighbours(scene, mentioned, number, reading),
    ...strangeName(scene, mentioned, number, reading),
    company: companyFor(mentioned, reading),
    beat: (mentioned.byDictionary.get(dictionary) ?? 0) - (mentioned.placesOf.has(number) ? 1 : 0),
    sound: mentioned.sound,
    unknown: mentioned.unknown,
  };
}

/** What stands around a reading, whatever else is decided in the article. */
type Surroundings = Pick<Evidence, 'context' | 'cue' | 'article' | 'count'>;

/** Looked at once: a reading is judged several times over. */
const surroundings = new WeakMap<Reading, Surroundings>();

function surroundingsOf(scene: Scene, number: number, reading: Reading): Surroundings {
  let found = surroundings.get(reading);
  if (!found) {
    found = {
      context: contextWords(scene, number, reading),
      cue: cueBefore(scene, number, reading),
      article: hasArticle(scene, reading),
      count: Math.max(...reading.garbled.map(({ first }) => scene.counts.get(scene.tokens.hash[first]!) ?? 1)),
    };
    surroundings.set(reading, found);
  }
  return found;
}

const ARTICLES = hashesOf('al el ad ash as ar an az at');

function hasArticle({ tokens }: Scene, { first }: Reading): boolean {
  return first > 0 && tokens.gap[first] === Gap.Hyphen && ARTICLES.has(tokens.hash[first - 1]!);
}

/** Other garbled names: one that shares a word with the reading may be itself, read with more or fewer words. */
function companyFor({ company, companyOf }: Mentioned, { garbled }: Reading): number {
  return Math.max(0, company - Math.max(...garbled.map(({ surface }) => companyOf.get(surface) ?? 0)));
}

/** The first of the places that has no token in common with a reading. */
function elsewhere(places: readonly Place[] | undefined, { first, last }: Reading): Place | undefined {
  return places?.find((place) => place.last <= first || place.first >= last);
}

/** The article knows nothing of a decoy, the name of somebody else: it says how it deals with names, and no more. */
function evidenceForDecoy({ company, sound, unknown }: Mentioned): Evidence {
  const nothing = {
    context: [],
    listed: [],
    cue: undefined,
    clash: undefined,
    stranger: undefined,
    article: false,
    count: 1,
  };
  return { ...nothing, anchor: -1, repeated: false, company, beat: 0, sound, unknown };
}

/** Tokens to either side in which an office or country is looked for. */
const CONTEXT_REACH = 10;

function contextWords(scene: Scene, number: number, reading: Reading): string[] {
  const wanted = contextOf(scene, number);
  const found = new Set<string>();
  const from = Math.max(0, reading.first - CONTEXT_REACH);
  const to = Math.min(scene.tokens.count, reading.last + CONTEXT_REACH);
  for (let at = from; at < to; at++) {
    const word = at < reading.first || at >= reading.last ? wanted.get(scene.tokens.hash[at]!) : undefined;
    if (word !== undefined) found.add(word);
  }
  return [...found];
}

const contexts = new WeakMap<object, Map<number, ReadonlyMap<number, string>>>();

/** Context words of an entry by hash. */
function contextOf({ matcher: { gazetteer } }: Scene, number: number): ReadonlyMap<number, string> {
  const known = contexts.get(gazetteer) ?? new Map<number, ReadonlyMap<number, string>>();
  contexts.set(gazetteer, known);
  const words =
    known.get(number) ?? new Map(contentWords(entryAt(gazetteer, number)).map((word) => [hashToken(word), word]));
  known.set(number, words);
  return words;
}

/** Words of three letters or fewer are mostly of, the and for. */
function contentWords(entry: Entry): string[] {
  return entry.context.flatMap(wordsOf).filter((word) => word.length > 3);
}

/** Words of a phrase. Most are plain, for which the pattern that asks for Unicode’s properties need not be got ready. */
function wordsOf(phrase: string): string[] {
  return phrase.split(/^[ -~]*$/.test(phrase) ? /[^a-z0-9]+/i : /[^\p{L}\p{M}\p{N}]+/u);
}

const CUES: Readonly<Record<EntryType, ReadonlySet<number>>> = {
  place: hashesOf(
    'in near at from to into outside inside around toward towards across over city town village region province oblast north south east west northern southern eastern western',
  ),
  person: hashesOf(
    'mr mrs ms dr president minister general governor mayor spokesman spokeswoman ambassador leader chairman commander senator king prince sheikh by with said told that',
  ),
  organization: hashesOf('the of by group militia party agency'),
  term: new Set(),
};

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashToken));
}

/** The word before a reading, if it is one that mostly stands before entries of this type. */
function cueBefore({ tokens, matcher }: Scene, number: number, { first }: Reading): string | undefined {
  if (first === 0) return undefined;
  const { type } = entryAt(matcher.gazetteer, number);
  const before = first - 1;
  return CUES[type].has(tokens.hash[before]!) ? tokens.text.slice(tokens.start[before], tokens.end[before]) : undefined;
}

/** Names in the same enumeration: Donetsk, *Luansk* and Kherson. */
function listNeighbours(scene: Scene, mentioned: Mentioned, number: number, reading: Reading): string[] {
  const { type, name } = entryAt(scene.matcher.gazetteer, number);
  return listedEntries(scene, mentioned, reading.first, reading.last)
    .filter((entry) => entry.type === type && entry.name !== name)
    .map((entry) => entry.name);
}

/** Known entries that stand right before and after tokens `first` up to, without, `last` in an enumeration. */
export function listedEntries(scene: Scene, mentioned: Mentioned, first: number, last: number): Entry[] {
  const beside = [listedBefore(scene, first), listedAfter(scene, last - 1)];
  const neighbours = beside.map((token) => mentioned.entryOf[token] ?? -1).filter((entry) => entry >= 0);
  return neighbours.map((entry) => entryAt(scene.matcher.gazetteer, entry));
}

const CONJUNCTIONS = new Set(['and', 'or'].map(hashToken));

/** Token that stands before `at` in an enumeration, -1 if none does. */
function listedBefore({ tokens }: Scene, at: number): number {
  const before = at - 1;
  if (before > 0 && CONJUNCTIONS.has(tokens.hash[before]!)) return before - 1;
  return before >= 0 && isComma(tokens.text.slice(tokens.end[before], tokens.start[at])) ? before : -1;
}

/** Token that stands after `at` in an enumeration, -1 if none does. */
function listedAfter({ tokens }: Scene, at: number): number {
  const next = at + 1;
  if (next + 1 < tokens.count && CONJUNCTIONS.has(tokens.hash[next]!)) return next + 1;
  return next < tokens.count && isComma(tokens.text.slice(tokens.end[at], tokens.start[next])) ? next : -1;
}

function isComma(gap: string): boolean {
  return /^\s*[,/;]\s*$/.test(gap);
}

/** A name joined to the reading that belongs to nobody known: Susan in Susan Zelinsky, Smith in Kherston Smith. */
function strangeName(
  scene: Scene,
  mentioned: Mentioned,
  number: number,
  reading: Reading,
): Pick<Evidence, 'clash' | 'stranger'> {
  const { tokens } = scene;
  const before = isJoinedTo(tokens, reading.first - 1, reading.first) ? reading.first - 1 : -1;
  const after = isJoinedTo(tokens, reading.last - 1, reading.last) ? reading.last : -1;
  const strange = [before, after].find((at) => at >= 0 && isStrange(scene, mentioned, number, at));
  const name = strange === undefined ? undefined : tokens.text.slice(tokens.start[strange], tokens.end[strange]);
  const { type, name: canonical } = entryAt(scene.matcher.gazetteer, number);
  const lonePerson = type === 'person' && !/[\s-]/.test(canonical);
  return lonePerson ? { clash: undefined, stranger: name } : { clash: name, stranger: undefined };
}

const TITLES = new Set(
  'mr mrs ms dr prof sir lord lady gen lt col maj sgt capt cpl adm brig sen rep gov pres hon rev st oblast raion okrug krai'
    .split(' ')
    .map(hashToken),
);

/** Whether a token is part of a name that no dictionary knows. */
function isStrange({ tokens, matcher, known }: Scene, mentioned: Mentioned, number: number, at: number): boolean {
  if (!(tokens.flags[at]! & TokenFlag.Capital) || TITLES.has(tokens.hash[at]!)) return false;
  // A name that the article surely speaks of is no stranger; one that is only read so is, if it is read as somebody else.
  const bearer = mentioned.entryOf[at]!;
  if (bearer === number || (bearer >= 0 && known.hitOf[at] !== -1)) return false;
  const { ordinary, demonym } = matcher.words.of(tokens, at);
  return !ordinary && !demonym;
}
