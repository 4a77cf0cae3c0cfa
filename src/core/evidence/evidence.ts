import type { Entry } from '../gazetteer/entry.ts';
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

/** Gathers what an article says of a reading. */
export function evidenceFor(scene: Scene, mentioned: Mentioned, reading: Reading): Evidence {
  const around = surroundingsOf(scene, reading);
  const { number, isLonePerson } = around;
  const places = mentioned.placesOf.get(number);
  const strange = strangeName(scene, mentioned, around);
  return {
    anchor: elsewhere(places, reading)?.first ?? -1,
    alongside: places?.some((place) => isInSentence(scene, place, reading)) ?? false,
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
    beat: (mentioned.byDictionary.get(around.dictionary) ?? 0) - (places ? 1 : 0),
    kin: number < 0 ? NO_KIN : kinOf(scene, mentioned, number),
    sound: mentioned.sound,
    unknown: mentioned.unknown,
  };
}

/** What an article about Nigeria speaks of is likelier Nigerian. */
function kinOf({ matcher }: Scene, { byContext, placesOf }: Mentioned, number: number): Kin {
  const itself = placesOf.has(number) ? 1 : 0;
  let most = NO_KIN;
  for (const [hash, { word, nats }] of matcher.contextOf(number)) {
    const others = (byContext.get(hash) ?? 0) - itself;
    if (others === 0) continue;
    const commoner = nats + Math.log(others / (placesOf.size + UNSEEN));
    if (commoner > most.nats) most = { word, nats: commoner };
  }
  return most;
}

/** Entries that share nothing and may stand in any article: one or two that are akin prove little. */
const UNSEEN = 2;

/** Other garbled names: one that shares a word with the reading may be itself, read with more or fewer words. */
function companyFor({ company, companyOf }: Mentioned, { garbled }: Reading): number {
  return Math.max(0, company - Math.max(...garbled.map(({ surface }) => companyOf.get(surface) ?? 0)));
}

/** Whether a place is not the reading's own, and no sentence begins between them. */
function isInSentence({ tokens }: Scene, place: Place, { first, last }: Reading): boolean {
  if (place.first < last && first < place.last) return false;
  const [from, to] = place.first < first ? [place.last, first] : [last, place.first];
  for (let at = from; at <= to; at++) if (tokens.flags[at]! & TokenFlag.SentenceStart) return false;
  return true;
}

/** The first of the places that has no token in common with a reading. */
function elsewhere(places: readonly Place[] | undefined, { first, last }: Reading): Place | undefined {
  return places?.find((place) => place.last <= first || place.first >= last);
}

function isRepeated({ mended }: Mentioned, number: number, reading: Reading): boolean {
  if (mended.size === 0) return false;
  return reading.garbled.every(({ surface }) => elsewhere(mended.get(`${surface} ${number}`), reading));
}

/** Names in the same enumeration: Donetsk, *Luansk* and Kherson. */
function listNeighbours(scene: Scene, mentioned: Mentioned, around: Surroundings): string[] {
  if (around.listed.length === 0) return [];
  return entriesAt(scene, mentioned, around.listed)
    .filter(({ type, name }) => type === around.type && name !== around.name)
    .map(({ name }) => name);
}

/** Known entries that stand right before and after tokens `first` up to, without, `last` in an enumeration. */
export function listedEntries(scene: Scene, mentioned: Mentioned, first: number, last: number): Entry[] {
  return entriesAt(scene, mentioned, listedBeside(scene, first, last));
}

function entriesAt(scene: Scene, { entryOf }: Mentioned, tokens: readonly number[]): Entry[] {
  const numbers = tokens.map((token) => entryOf[token] ?? -1).filter((number) => number >= 0);
  return numbers.map((number) => entryAt(scene.matcher.gazetteer, number));
}

/** A name joined to the reading that belongs to nobody known: Susan in Susan Zelinsky, Smith in Kherston Smith. */
function strangeName({ tokens, known }: Scene, { entryOf }: Mentioned, { joined, number }: Surroundings) {
  const at = joined.find((token) => {
    // A name that the article surely speaks of is no stranger; one that is only read so is, if it is read as somebody else.
    const bearer = entryOf[token]!;
    return bearer !== number && (bearer < 0 || known.hitOf[token] === -1);
  });
  return at === undefined ? undefined : tokens.text.slice(tokens.start[at], tokens.end[at]);
}
