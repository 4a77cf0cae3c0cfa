import { evidenceFor, listedEntries } from '../evidence/evidence.ts';
import { type Mentioned, mentionedEntries } from '../evidence/mentioned.ts';
import { FormRole } from '../gazetteer/forms.ts';
import { entryAt } from '../gazetteer/gazetteer.ts';
import { joinedReading } from '../readings/drafts.ts';
import { type Reading, readingOf } from '../readings/reading.ts';
import { isOpen, type Scene } from '../readings/scene.ts';
import { spellingFeatures } from '../readings/spelling-features.ts';
import type { Decision } from './rivals.ts';

/** Nats: names that nobody knows are rarer than this. */
const LEAST_RARITY = 18;

/** Nats a letter beyond which a name is no more like the spelling than any other. */
const MOST_COST_A_LETTER = 5;

/** Candidates that a person is asked to choose from. */
const MOST_CANDIDATES = 4;

/** How sure a place in an enumeration makes by itself; not measured, only low. */
const SHARED_CONFIDENCE = 0.3;

/**
 * Suggestions for names that nobody knows and that stand between two known ones of a kind in an enumeration: in "Kyiv,
 * Kerhkaviv and Zaporizhzhia" some city is meant. They are asked about, never corrected.
 */
export function suggestListed(scene: Scene, decisions: readonly Decision[]): Decision[] {
  const taken = new Set(decisions.flatMap(({ reading }) => reading.garbled.map((word) => word.first)));
  const suggestions: Decision[] = [];
  let mentioned: Mentioned | undefined;
  for (let at = 0; at < scene.tokens.count; at++) {
    if (!isOpen(scene, at) || taken.has(at) || !isUnknown(scene, at)) continue;
    mentioned ??= mentionedEntries(scene, decisions);
    const type = enumeratedType(scene, mentioned, at);
    const suggestion = type && suggestionAt(scene, mentioned, at, type);
    if (suggestion) suggestions.push(suggestion);
  }
  return suggestions;
}

function isUnknown({ matcher, tokens }: Scene, at: number): boolean {
  const { searchable, rarity } = matcher.words.of(tokens, at);
  return searchable && rarity >= LEAST_RARITY;
}

/** Type of the known entries on both sides of a word in an enumeration. */
function enumeratedType(scene: Scene, mentioned: Mentioned, at: number): string | undefined {
  const [before, after] = listedEntries(scene, mentioned, at, at + 1);
  return before && after && before.type === after.type ? before.type : undefined;
}

function suggestionAt(scene: Scene, mentioned: Mentioned, at: number, type: string): Decision | undefined {
  const likely = likelyReadings(scene, at, type);
  const [best] = likely;
  if (!best) return undefined;
  const weights = likely.map(({ garbled }) =>
    Math.exp((best.garbled[0]!.cost - garbled[0]!.cost) / MOST_COST_A_LETTER),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = likely.map((reading, rank) => ({
    name: entryOf(scene, reading).name,
    confidence: (SHARED_CONFIDENCE * weights[rank]!) / total,
  }));
  const evidence = evidenceFor(scene, mentioned, best);
  return { reading: best, evidence, confidence: candidates[0]!.confidence, candidates, state: 'suggest' };
}

/** Readings as one-word names of a type, one an entry, the likeliest first. */
function likelyReadings(scene: Scene, at: number, type: string): Reading[] {
  const { matcher, tokens } = scene;
  const facts = matcher.words.of(tokens, at);
  const bound = facts.folded.length * MOST_COST_A_LETTER;
  const byName = new Map<string, Reading>();
  for (const { word, cost } of matcher.search.near(facts.folded, bound, bound)) {
    for (const { form } of matcher.postingsOf(word).alone) {
      const draft = joinedReading(scene, at, at + 1, form, cost, facts);
      const reading = draft && readingOf(draft, spellingFeatures(matcher, draft));
      if (!reading || !isCandidate(scene, reading, type)) continue;
      const { name } = entryOf(scene, reading);
      if (!byName.has(name)) byName.set(name, reading);
    }
  }
  return [...byName.values()].slice(0, MOST_CANDIDATES);
}

function isCandidate(scene: Scene, reading: Reading, type: string): boolean {
  const entry = entryOf(scene, reading);
  const [{ cost, target }] = reading.garbled as [Reading['garbled'][number]];
  const named = scene.matcher.gazetteer.forms.role[reading.form]! <= FormRole.Short;
  return named && entry.type === type && cost / target.length <= MOST_COST_A_LETTER;
}

function entryOf({ matcher: { gazetteer } }: Scene, { form }: Reading) {
  return entryAt(gazetteer, gazetteer.forms.entry[form]!);
}
