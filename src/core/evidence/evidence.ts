import type { Entry } from '../gazetteer/entry.ts';
import { isListedRole } from '../gazetteer/find-known.ts';
import { entryAt } from '../gazetteer/gazetteer.ts';
import type { Reading } from '../readings/reading.ts';
import type { Scene } from '../readings/scene.ts';
import { TokenFlag } from '../text/tokens.ts';
import type { Mentioned, Place } from './mentioned.ts';
import { type Context, listedBeside, type Surroundings, surroundingsOf } from './surroundings.ts';

/** What the article says for and against one reading. Token numbers are those of the scene. */
export interface Evidence {
  /** Token at which the entry stands by a right or mended name elsewhere, -1 if it does not. */
  readonly anchor: number;
  /** The same spelling is mended to the same entry elsewhere, where more spoke for it. */
  readonly repeated: boolean;
  readonly context: Context;
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
  /** See {@link Surroundings}. */
  readonly personal: boolean;
  /** The entry stands by a right name in the same sentence. */
  readonly alongside: boolean;
  /** The entry stands elsewhere by a right name of several words. */
  readonly inFull: boolean;
  /** How many other names of the article nobody knows. */
  readonly unknown: number;
  /** How many other entries of the same dictionary the article speaks of. */
  readonly beat: number;
  readonly kin: Kin;
  /** How many known entries stand in the article by a right name. */
  readonly sound: number;
  /** An Arabic article stands before it that the form has not. */
  readonly article: boolean;
  /** How often the article spells a word so. */
  readonly count: number;
}

/** The word of an entry's context that is most of all commoner among the entries of an article than among all entries. */
export interface Kin {
  readonly word: string | undefined;
  /** How much commoner, 0 or more. */
  readonly nats: number;
}

const NO_KIN: Kin = { word: undefined, nats: 0 };
const NOWHERE: readonly Place[] = [];
const NOBODY: readonly string[] = [];

// Loops in place of closures and lists in what follows: it is asked of each reading in each round.

/**
 * Gathers what an article says of a reading.
 *
 * @param around what stands around it, where that is known already
 */
export function evidenceFor(
  scene: Scene,
  mentioned: Mentioned,
  reading: Reading,
  around = surroundingsOf(scene, reading),
): Evidence {
  const { number, isLonePerson } = around;
  const places = mentioned.placesOf.get(number) ?? NOWHERE;
  const strange = strangeName(scene, mentioned, around);
  return {
    anchor: elsewhere(places, reading)?.first ?? -1,
    alongside: isAlongside(scene, places, reading),
    inFull: isInFull(scene, mentioned, places, reading),
    repeated: isRepeated(mentioned, number, reading),
    context: around.context,
    cue: around.cue,
    personal: around.personal,
    article: around.article,
    count: around.count,
    listed: listNeighbours(scene, mentioned, around),
    clash: isLonePerson ? undefined : strange,
    stranger: isLonePerson ? strange : undefined,
    company: companyFor(mentioned, reading),
    beat: (mentioned.byDictionary.get(around.dictionary) ?? 0) - (places.length > 0 ? 1 : 0),
    kin: number < 0 ? NO_KIN : kinOf(scene, mentioned, number),
    sound: mentioned.sound,
    unknown: mentioned.unknown,
  };
}

/** What an article about Nigeria speaks of is likelier Nigerian. */
function kinOf({ matcher }: Scene, { byContext, placesOf }: Mentioned, number: number): Kin {
  const itself = placesOf.has(number) ? 1 : 0;
  let most: string | undefined;
  let mostNats = 0;
  for (const { word, hash, nats } of matcher.contextOf(number).words) {
    const others = (byContext.get(hash) ?? 0) - itself;
    if (others === 0) continue;
    const commoner = nats + Math.log(others / (placesOf.size + UNSEEN));
    if (commoner > mostNats) {
      most = word;
      mostNats = commoner;
    }
  }
  return most === undefined ? NO_KIN : { word: most, nats: mostNats };
}

/** Entries that share nothing and may stand in any article: one or two that are akin prove little. */
const UNSEEN = 2;

/** Other garbled names: one that shares a word with the reading may be itself, read with more or fewer words. */
function companyFor({ company, companyOf }: Mentioned, { garbled }: Reading): number {
  let own = 0;
  for (const { surface } of garbled) own = Math.max(own, companyOf.get(surface) ?? 0);
  return Math.max(0, company - own);
}

function isAlongside(scene: Scene, places: readonly Place[], reading: Reading): boolean {
  for (const place of places) if (isInSentence(scene, place, reading)) return true;
  return false;
}

function isInFull(scene: Scene, mentioned: Mentioned, places: readonly Place[], { first, last }: Reading): boolean {
  for (const place of places) {
    const isElsewhere = place.last <= first || place.first >= last;
    if (isElsewhere && place.last - place.first > 1 && !isMended(scene, mentioned, place)) return true;
  }
  return false;
}

/** Whether any word of a place is mended, listed garblings included. */
function isMended({ known, matcher }: Scene, { mendedAt }: Mentioned, place: Place): boolean {
  const hit = known.hits[known.hitOf[place.first]!];
  if (hit && isListedRole(matcher.gazetteer.forms.role[hit.form]!)) return true;
  for (let at = place.first; at < place.last; at++) if (mendedAt.has(at)) return true;
  return false;
}

/** Whether a place is not the reading's own, and no sentence begins between them. */
function isInSentence({ tokens }: Scene, place: Place, { first, last }: Reading): boolean {
  if (place.first < last && first < place.last) return false;
  const [from, to] = place.first < first ? [place.last, first] : [last, place.first];
  for (let at = from; at <= to; at++) if (tokens.flags[at]! & TokenFlag.SentenceStart) return false;
  return true;
}

/** The first of the places that has no token in common with a reading. */
function elsewhere(places: readonly Place[], { first, last }: Reading): Place | undefined {
  for (const place of places) if (place.last <= first || place.first >= last) return place;
  return undefined;
}

function isRepeated({ mended }: Mentioned, number: number, reading: Reading): boolean {
  if (mended.size === 0) return false;
  for (const { surface } of reading.garbled)
    if (!elsewhere(mended.get(`${surface} ${number}`) ?? NOWHERE, reading)) return false;
  return true;
}

/** Names in the same enumeration: Donetsk, *Luansk* and Kherson. */
function listNeighbours(scene: Scene, mentioned: Mentioned, around: Surroundings): readonly string[] {
  if (around.listed.length === 0) return NOBODY;
  return entriesAt(scene, mentioned, around.listed)
    .filter(({ type, name }) => type === around.type && name !== around.name)
    .map(({ name }) => name);
}

/** Known entries that stand right before and after tokens `first` up to, without, `last` in an enumeration. */
export function listedEntries(scene: Scene, mentioned: Mentioned, first: number, last: number): Entry[] {
  return entriesAt(scene, mentioned, listedBeside(scene, first, last));
}

function entriesAt(scene: Scene, { entryOf }: Mentioned, tokens: readonly number[]): Entry[] {
  const entries: Entry[] = [];
  for (const token of tokens) {
    const number = entryOf[token] ?? -1;
    if (number >= 0) entries.push(entryAt(scene.matcher.gazetteer, number));
  }
  return entries;
}

/** A name joined to the reading that belongs to nobody known: Susan in Susan Zelinsky, Smith in Kherston Smith. */
function strangeName({ tokens }: Scene, { entryOf, mendedAt }: Mentioned, { joined, number }: Surroundings) {
  for (const at of joined) {
    // A name that the article surely speaks of is no stranger; a word that is only read as part of somebody else's is.
    const bearer = entryOf[at]!;
    if (bearer !== number && (bearer < 0 || mendedAt.has(at)))
      return tokens.text.slice(tokens.start[at], tokens.end[at]);
  }
  return undefined;
}
