import { logOdds, probabilities } from './confidence.ts';
import { decide } from './decide.ts';
import type { EntryType } from './entry.ts';
import { evidenceFor, mentionedEntries } from './evidence.ts';
import { featuresOf } from './features.ts';
import { findKnown, isListedRole } from './find-known.ts';
import { FormRole } from './forms.ts';
import { entryAt, type Gazetteer } from './gazetteer.ts';
import { matcherOf } from './matcher.ts';
import type { Reading } from './reading.ts';
import { findReadings } from './readings.ts';
import { ARTICLE_SLACK, type Scene, sceneOf } from './scene.ts';
import { tokenize } from './tokens.ts';

/** An entry that a spelling may mean, and what `fix` would do with that spelling. */
export interface LookupCandidate {
  readonly name: string;
  readonly type: EntryType;
  /** Probability, 0 to 1, that the spelling means this entry, judged by its letters alone. */
  readonly confidence: number;
  /** `keep`: right as it is. `correct` or `suggest`: what `fix` does where nothing else is known. `leave`: neither. */
  readonly decision: 'keep' | 'correct' | 'suggest' | 'leave';
}

/** Nats: a name that somebody asks for may be far from any entry, and still one is the nearest. */
const LOOKUP_SLACK = 12;

/** How {@link lookup} decides. */
export interface LookupOptions {
  /** Least confidence, 0 to 1, of a correction. */
  readonly minConfidence: number;
  /** Candidates at the most. */
  readonly limit: number;
}

/** Entries that a name on its own may mean, the likeliest first. Empty when none is near. */
export function lookup(
  name: string,
  gazetteer: Gazetteer,
  { minConfidence, limit }: LookupOptions = { minConfidence: 0.9, limit: 10 },
): LookupCandidate[] {
  const form = knownForm(name, gazetteer) ?? knownForm(capitalized(name), gazetteer);
  if (form !== undefined) return [fromForm(gazetteer, form)];
  const tokens = tokenize(capitalized(name));
  const scene = sceneOf(tokens, findKnown(tokens, gazetteer), matcherOf(gazetteer), ARTICLE_SLACK);
  const states = new Map(
    decide(scene, findReadings(scene), minConfidence).map(({ reading, state }) => [entryOf(scene, reading), state]),
  );
  return ranked({ ...scene, slack: LOOKUP_SLACK })
    .slice(0, limit)
    .map(({ entry, confidence }) => {
      const { name, type } = entryAt(gazetteer, entry);
      return { name, type, confidence, decision: states.get(entry) ?? 'leave' };
    });
}

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

/** Entries by the best of their readings. */
function ranked(scene: Scene): { entry: number; confidence: number }[] {
  const mentioned = mentionedEntries(scene, []);
  const best = new Map<number, number>();
  for (const reading of findReadings(scene)) {
    if (scene.matcher.gazetteer.forms.role[reading.form] === FormRole.Decoy) continue;
    const odds = logOdds(featuresOf(scene, reading, evidenceFor(scene, mentioned, reading)), scene.matcher.weights);
    const entry = entryOf(scene, reading);
    if (odds > (best.get(entry) ?? Number.NEGATIVE_INFINITY)) best.set(entry, odds);
  }
  const entries = [...best].sort(([one, a], [two, b]) => b - a || one - two);
  const shares = probabilities(entries.map(([, odds]) => odds));
  return entries.map(([entry], at) => ({ entry, confidence: shares[at]! }));
}

function entryOf(scene: Scene, { form }: Reading): number {
  return scene.matcher.gazetteer.forms.entry[form]!;
}
