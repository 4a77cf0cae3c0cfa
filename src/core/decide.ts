import { logOdds, probabilities } from './confidence.ts';
import type { RankedName } from './correction.ts';
import { type Evidence, evidenceFor, mentionedEntries } from './evidence.ts';
import { featuresOf } from './features.ts';
import { FormRole, foldForm } from './forms.ts';
import { entryAt } from './gazetteer.ts';
import { garbledTokens, type Reading, type Scene, spellingOf } from './readings.ts';
import { writtenFor } from './restore.ts';
import { stringAt } from './string-table.ts';

/** What is to be done with the garbled words of a reading. */
export interface Decision {
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** Probability that the reading is right. */
  readonly confidence: number;
  /** The readings in question, one an entry, the likeliest first. */
  readonly candidates: readonly RankedName[];
  readonly state: 'correct' | 'suggest';
}

/** Below this, a reading is not worth a person's look. */
const LEAST_SUGGESTED = 0.35;

/** Decisions feed each other: a name mended with certainty anchors the next, and garblings come together. */
const MOST_ROUNDS = 6;

/**
 * Decides which readings to correct, which to suggest and which to leave. One document, one reading: a spelling that
 * somebody else bears in the same article is corrected nowhere.
 *
 * @param minConfidence least probability, 0 to 1, of a correction
 */
export function decide(scene: Scene, readings: readonly Reading[], minConfidence: number): Decision[] {
  const clusters = overlapping(readings);
  let decisions: Decision[] = [];
  for (let round = 0, settled = 0; round < MOST_ROUNDS && settled < 2; round++) {
    const known = mentionedEntries(scene, decisions);
    // At first sight nothing is held against the article: only a reading makes known that it is a garbled one.
    const mentioned = round === 0 ? { ...known, sound: 0 } : known;
    const before = decisions.filter(isCorrection).length;
    decisions = withoutContested(
      clusters.flatMap((cluster) => {
        const judged = cluster.map((reading) => judge(scene, reading, evidenceFor(scene, mentioned, reading)));
        return decideCluster(scene, judged, minConfidence);
      }),
    );
    settled = decisions.filter(isCorrection).length === before ? settled + 1 : 0;
  }
  return decisions;
}

function isCorrection({ state }: Decision): boolean {
  return state === 'correct';
}

interface Judged {
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly odds: number;
}

function judge(scene: Scene, reading: Reading, evidence: Evidence): Judged {
  return { reading, evidence, odds: logOdds(featuresOf(scene, reading, evidence), scene.matcher.weights) };
}

/** Readings whose garbled words overlap, directly or by way of others. */
function overlapping(readings: readonly Reading[]): Reading[][] {
  const sorted = [...readings].sort((a, b) => garbledTokens(a).start - garbledTokens(b).start);
  const clusters: Reading[][] = [];
  let end = -1;
  for (const reading of sorted) {
    const span = garbledTokens(reading);
    if (span.start >= end) clusters.push([]);
    clusters.at(-1)!.push(reading);
    end = Math.max(end, span.end);
  }
  return clusters;
}

/** Takes the likeliest reading, then the likeliest of those that it does not touch, and so on. */
function decideCluster(scene: Scene, cluster: readonly Judged[], minConfidence: number): Decision[] {
  const decisions: Decision[] = [];
  let open = [...cluster].sort((a, b) => b.odds - a.odds || a.reading.form - b.reading.form);
  while (open.length > 0) {
    const best = open[0]!;
    const rivals = open.filter((other) => touches(best.reading, other.reading));
    const decision = decideRivals(scene, best, rivals, minConfidence);
    if (decision) decisions.push(decision);
    open = open.filter((other) => !rivals.includes(other));
  }
  return decisions;
}

function touches(one: Reading, two: Reading): boolean {
  const a = garbledTokens(one);
  const b = garbledTokens(two);
  return a.start < b.end && b.start < a.end;
}

function decideRivals(
  scene: Scene,
  best: Judged,
  rivals: readonly Judged[],
  minConfidence: number,
): Decision | undefined {
  const { forms } = scene.matcher.gazetteer;
  const distinct = rivals.filter((rival, at) => rivals.findIndex((other) => areOfOneMind(scene, other, rival)) === at);
  const shares = probabilities(distinct.map((rival) => rival.odds));
  const confidence = shares[0]!;
  if (forms.role[best.reading.form] === FormRole.Decoy || confidence < LEAST_SUGGESTED) return undefined;
  const candidates = distinct
    .map((rival, at) => ({ name: nameOf(scene, rival.reading), confidence: shares[at]!, form: rival.reading.form }))
    .filter(({ form, confidence }) => forms.role[form] !== FormRole.Decoy && confidence >= 0.01)
    .map(({ name, confidence }) => ({ name, confidence }));
  const mayCorrect = entryAt(scene.matcher.gazetteer, forms.entry[best.reading.form]!).fuzzy === 'fix';
  const state = mayCorrect && confidence >= minConfidence ? 'correct' : 'suggest';
  return { reading: best.reading, evidence: best.evidence, confidence, candidates, state };
}

/** Whether two readings are of one entry, or of entries that know each other's name, or would write the same. */
function areOfOneMind(scene: Scene, one: Judged, two: Judged): boolean {
  const { forms } = scene.matcher.gazetteer;
  const decoys = [one, two].some(({ reading }) => forms.role[reading.form] === FormRole.Decoy);
  if (decoys) return one.reading.form === two.reading.form;
  const [a, b] = [one, two].map(({ reading }) => scene.matcher.bearerOf(forms.entry[reading.form]!));
  return a === b || writtenBy(scene, one.reading) === writtenBy(scene, two.reading);
}

/** What a reading writes, and where. */
function writtenBy(scene: Scene, reading: Reading): string {
  const { start, end, text } = writtenFor(reading, stringAt(scene.matcher.gazetteer.forms.target, reading.form));
  return `${start} ${end} ${foldForm(text)}`;
}

function nameOf(scene: Scene, { form }: Reading): string {
  return entryAt(scene.matcher.gazetteer, scene.matcher.gazetteer.forms.entry[form]!).name;
}

/** Turns corrections into suggestions where the same spelling stands with somebody else's name elsewhere. */
function withoutContested(decisions: readonly Decision[]): Decision[] {
  const contested = new Set<string>();
  for (const { evidence, reading } of decisions) if (evidence.clash !== undefined) contested.add(spellingOf(reading));
  return decisions.map((decision) => {
    const doubtful = decision.reading.support === 0 && contested.has(spellingOf(decision.reading));
    return doubtful ? { ...decision, state: 'suggest' } : decision;
  });
}
