import { NO_CONTEXT } from '../evidence/surroundings.ts';
import type { Entry, EntryType } from '../gazetteer/entry.ts';
import { findKnown, isListedRole } from '../gazetteer/find-known.ts';
import { FormRole } from '../gazetteer/forms.ts';
import { entryAt, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { probabilities } from '../model/log-odds.ts';
import { matcherOf } from '../readings/matcher.ts';
import type { Reading } from '../readings/reading.ts';
import { findReadings } from '../readings/readings.ts';
import { type Scene, sceneOf } from '../readings/scene.ts';
import { tokenize } from '../text/tokens.ts';
import { mayBeCorrected } from './may-be-corrected.ts';
import { resemblance } from './resemblance.ts';
import { LEAST_SUGGESTED } from './rivals.ts';

/** An entry that a spelling may mean, and what is to be done with the spelling where it stands for some entry's name. */
export interface LookupCandidate {
  readonly name: string;
  readonly type: EntryType;
  /** Probability, 0 to 1, that the spelling means this entry, judged by its letters alone. */
  readonly confidence: number;
  /** `keep`: right as it is. `correct` or `suggest`: what the confidence and the entry allow. `leave`: neither. */
  readonly decision: 'keep' | 'correct' | 'suggest' | 'leave';
}

/** Nats: a name that somebody asks for may be far from any entry, and still one is the nearest. */
export const LOOKUP_SLACK = 12;

/** Readings that are ranked at the most: the costs of all alignments take their time, and the right one is among the nearest. */
const MOST_RANKED = 25;

/** Below this, a candidate after the first is no help. */
const LEAST_SHOWN = 0.01;

/** Candidates at the most. */
const MOST_SHOWN = 10;

/** Least confidence of a correction by default: more than in an article, where more than letters speaks for a name. */
const LOOKUP_MIN_CONFIDENCE = 0.9;

/**
 * Entries that a name on its own may mean, the likeliest first. Empty when none is near.
 * @param minConfidence least confidence, 0 to 1, of a correction
 */
export function lookup(name: string, gazetteer: Gazetteer, minConfidence = LOOKUP_MIN_CONFIDENCE): LookupCandidate[] {
  const form = knownForm(name, gazetteer) ?? knownForm(capitalized(name), gazetteer);
  if (form !== undefined) return [fromForm(gazetteer, form)];
  const tokens = tokenize(capitalized(name));
  const scene = sceneOf(tokens, findKnown(tokens, gazetteer), matcherOf(gazetteer), LOOKUP_SLACK);
  return ranked(scene)
    .slice(0, MOST_SHOWN)
    .map(({ reading, confidence }) => {
      const entry = entryAt(gazetteer, entryOf(scene, reading));
      return {
        name: entry.name,
        type: entry.type,
        confidence,
        decision: decisionFor(entry, reading, confidence, minConfidence),
      };
    });
}

function decisionFor(
  entry: Entry,
  reading: Reading,
  confidence: number,
  minConfidence: number,
): LookupCandidate['decision'] {
  if (confidence < LEAST_SUGGESTED) return 'leave';
  return confidence >= minConfidence && mayBeCorrected(entry, reading, NO_EVIDENCE) ? 'correct' : 'suggest';
}

/** What there is for a name that is asked for on its own. */
const NO_EVIDENCE = {
  personal: false,
  cue: undefined,
  alongside: false,
  inFull: false,
  clash: undefined,
  context: NO_CONTEXT,
};

/** Number of the form that a whole name spells. */
function knownForm(name: string, gazetteer: Gazetteer): number | undefined {
  const tokens = tokenize(name);
  const hit = findKnown(tokens, gazetteer).hits[0];
  return hit && hit.first === 0 && hit.last === tokens.count ? hit.form : undefined;
}

/** Names may be asked for in lower case; in an article only a capital makes a name. */
function capitalized(name: string): string {
  return name.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function fromForm(gazetteer: Gazetteer, form: number): LookupCandidate {
  const role = gazetteer.forms.role[form]!;
  const { name, type } = entryAt(gazetteer, gazetteer.forms.entry[form]!);
  if (role === FormRole.Decoy) return { name, type, confidence: 0, decision: 'leave' };
  return { name, type, confidence: 1, decision: isListedRole(role) ? 'correct' : 'keep' };
}

/** Entries by the best of their readings. A decoy that is as near takes its share, and is none of them. */
function ranked(scene: Scene): { reading: Reading; confidence: number }[] {
  const best = new Map<number, { reading: Reading; odds: number }>();
  for (const reading of nearestReadings(scene)) {
    const odds = resemblance(scene.matcher, reading);
    const key = isDecoy(scene, reading) ? -1 - reading.form : entryOf(scene, reading);
    if (odds > (best.get(key)?.odds ?? Number.NEGATIVE_INFINITY)) best.set(key, { reading, odds });
  }
  const rivals = [...best.values()].sort((a, b) => b.odds - a.odds || a.reading.form - b.reading.form);
  const shares = probabilities(rivals.map(({ odds }) => odds));
  return rivals
    .map(({ reading }, at) => ({ reading, confidence: shares[at]! }))
    .filter(({ reading, confidence }, at) => !isDecoy(scene, reading) && (at === 0 || confidence >= LEAST_SHOWN));
}

/** What a name on its own may be read as: the readings that cost least, cheapest first. */
export function nearestReadings(scene: Scene): Reading[] {
  return findReadings(scene)
    .map((reading) => ({ reading, cost: reading.garbled.reduce((sum, { cost }) => sum + cost, 0) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_RANKED)
    .map(({ reading }) => reading);
}

function isDecoy({ matcher }: Scene, { form }: Reading): boolean {
  return matcher.gazetteer.forms.role[form] === FormRole.Decoy;
}

function entryOf(scene: Scene, { form }: Reading): number {
  return scene.matcher.gazetteer.forms.entry[form]!;
}
