import { type Hit, isListedRole } from '../gazetteer/find-known.ts';
import { FormRole } from '../gazetteer/forms.ts';
import { entryAt } from '../gazetteer/gazetteer.ts';
import { isLight, type Reading, spellingOf } from '../readings/reading.ts';
import type { Scene } from '../readings/scene.ts';
import { stringAt } from '../text/string-table.ts';

/** Tokens `first` up to, without, `last`. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** Where the entries that an article surely speaks of stand, and which tokens are theirs. */
export interface Mentioned {
  /** Entry number to its first mentions, two at most: one may be the reading in question. */
  readonly placesOf: ReadonlyMap<number, readonly Place[]>;
  /** Entry number by token; -1: the token is no part of a sure mention. */
  readonly entryOf: Int32Array;
  /** Tokens that are mended as part of an entry's name, those of listed garblings aside. */
  readonly mendedAt: ReadonlySet<number>;
  /** Garbled words that are mended, each followed by the number of its entry, and two names so mended at most. */
  readonly mended: ReadonlyMap<string, readonly Place[]>;
  /** Spellings that neither dictionary nor lexicon knows, less those that are corrected. */
  readonly unknown: number;
  /** How many names are garbled and no mere romanisations, each counted by how much more speaks for that than against it. */
  readonly company: number;
  /** The same by word: the names that have it. */
  readonly companyOf: ReadonlyMap<string, number>;
  /** Number of entries that stand in the article, by the title of their dictionary. */
  readonly byDictionary: ReadonlyMap<string, number>;
  /** The same by the hash of a word of their contexts. */
  readonly byContext: ReadonlyMap<number, number>;
  /** Number of entries that stand in the article by a right name. */
  readonly sound: number;
}

/** A reading and how sure it is, from an earlier look at the article. */
export interface Opinion {
  readonly reading: Reading;
  readonly confidence: number;
  readonly state: 'correct' | 'suggest';
}

const knownMentions = new WeakMap<Scene, Mentions>();

/**
 * What an article is known to speak of: known names, listed garblings, and readings decided before.
 *
 * @param takesLone whether a corrected reading with no right word beside it is a mention, too
 */
export function mentionedEntries(scene: Scene, opinions: Iterable<Opinion>, takesLone = false): Mentioned {
  const known = knownMentionsIn(scene);
  const mentions = new Mentions(scene, known);
  for (const opinion of opinions) mentions.takeOpinion(opinion, takesLone);
  return mentions.summary(known.placesOf.size);
}

/** The same before anything is decided, with no right name held against the article. */
export function innocentMentions(scene: Scene): Mentioned {
  return knownMentionsIn(scene).summary(0);
}

function knownMentionsIn(scene: Scene): Mentions {
  let known = knownMentions.get(scene);
  if (!known) {
    known = new Mentions(scene);
    for (const hit of scene.known.hits) known.takeHit(hit);
    knownMentions.set(scene, known);
  }
  return known;
}

/** Mentions gathered one by one. */
class Mentions {
  readonly placesOf: Map<number, readonly Place[]>;
  private readonly scene: Scene;
  private entryOf: Int32Array;
  /** Whether the column is that of the earlier mentions, too: most opinions mention nobody. */
  private entryOfIsShared: boolean;
  /** By the spelling of a whole name. */
  private readonly garbled: Map<string, number>;
  private readonly mended: Map<string, readonly Place[]>;
  private readonly mendedAt = new Set<number>();
  private readonly corrected = new Set<string>();
  /** What the entries have in common, until there is one more. */
  private shared: Shared | undefined;

  /** @param earlier mentions to start from; they stay as they are */
  constructor(scene: Scene, earlier?: Mentions) {
    this.scene = scene;
    this.placesOf = new Map(earlier?.placesOf);
    this.entryOf = earlier?.entryOf ?? new Int32Array(scene.tokens.count).fill(-1);
    this.entryOfIsShared = earlier !== undefined;
    this.garbled = new Map(earlier?.garbled);
    this.mended = new Map(earlier?.mended);
    this.shared = earlier?.shared;
  }

  takeHit(hit: Hit): void {
    const { form } = hit;
    const { forms } = this.scene.matcher.gazetteer;
    if (names(forms.role[form]!)) this.mention(hit, form);
    if (!isListedRole(forms.role[form]!)) return;
    const key = stringAt(forms.key, form);
    this.garbled.set(key, 1);
    for (const word of key.split(' ')) this.mend(word, form, hit);
  }

  takeOpinion({ reading, confidence, state }: Opinion, takesLone: boolean): void {
    if (state === 'correct') {
      for (const { surface } of reading.garbled) this.corrected.add(surface);
      // A near spelling alone is no proof that the article speaks of the name: it would prove itself.
      if (reading.support > 0 || takesLone) {
        this.mention(reading, reading.form);
        for (const { surface, first, last } of reading.garbled) {
          this.mend(surface, reading.form, reading);
          for (let at = first; at < last; at++) this.mendedAt.add(at);
        }
      }
    }
    if (isLight(reading)) return;
    const spelling = spellingOf(reading);
    this.garbled.set(spelling, Math.max(2 * confidence - 1, this.garbled.get(spelling) ?? 0, 0));
  }

  private mention(place: Place, form: number): void {
    const entry = this.scene.matcher.gazetteer.forms.entry[form]!;
    if (!this.placesOf.has(entry)) this.shared = undefined;
    addToTwo(this.placesOf, entry, place);
    if (this.entryOfIsShared) this.entryOf = this.entryOf.slice();
    this.entryOfIsShared = false;
    this.entryOf.fill(entry, place.first, place.last);
  }

  private mend(word: string, form: number, place: Place): void {
    addToTwo(this.mended, `${word} ${this.scene.matcher.gazetteer.forms.entry[form]}`, place);
  }

  /** @param sound number of entries that stand in the article by a right name */
  summary(sound: number): Mentioned {
    const { scene, placesOf, entryOf, mendedAt, garbled, mended } = this;
    this.shared ??= sharedBy(scene, placesOf.keys());
    let company = 0;
    const companyOf = new Map<string, number>();
    for (const [spelling, confidence] of garbled) {
      company += confidence;
      for (const word of spelling.split(' ')) companyOf.set(word, (companyOf.get(word) ?? 0) + confidence);
    }
    const unknown = Math.max(0, scene.unknown - this.corrected.size);
    return { placesOf, entryOf, mendedAt, mended, company, companyOf, ...this.shared, sound, unknown };
  }
}

/** Number of entries by what they have in common. */
type Shared = Pick<Mentioned, 'byDictionary' | 'byContext'>;

function sharedBy({ matcher: { contextOf, gazetteer } }: Scene, entries: Iterable<number>): Shared {
  const byDictionary = new Map<string, number>();
  const byContext = new Map<number, number>();
  for (const entry of entries) {
    countOne(byDictionary, entryAt(gazetteer, entry).dictionary);
    for (const { hash } of contextOf(entry).words) countOne(byContext, hash);
  }
  return { byDictionary, byContext };
}

function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Puts one more place to those of a key, of which two are kept. */
function addToTwo<K>(places: Map<K, readonly Place[]>, key: K, place: Place): void {
  const earlier = places.get(key);
  if (!earlier) places.set(key, [place]);
  else if (earlier.length < 2) places.set(key, [...earlier, place]);
}

/** Whether a hit in this role says that the article speaks of the entry. */
function names(role: number): boolean {
  return role <= FormRole.Romanised || isListedRole(role);
}
