import { articleFeatures } from '../evidence/article-features.ts';
import { evidenceFor } from '../evidence/evidence.ts';
import { innocentMentions, type Mentioned, mentionedEntries } from '../evidence/mentioned.ts';
import { type Surroundings, surroundingsOf } from '../evidence/surroundings.ts';
import { logOdds } from '../model/log-odds.ts';
import { type Reading, spellingOf } from '../readings/reading.ts';
import { HOPELESS } from '../readings/readings.ts';
import type { Scene } from '../readings/scene.ts';
import { isGivenNameOfOther } from './may-be-corrected.ts';
import { mendRest } from './mend-rest.ts';
import { type Decision, decideCluster, type Judged } from './rivals.ts';

/** Decisions feed each other: a name mended with certainty anchors the next, and garblings come together. */
const MOST_ROUNDS = 6;

/**
 * Decides which readings to correct, which to suggest and which to leave. One document, one reading: a spelling that
 * somebody else bears in the same article is corrected nowhere.
 *
 * @param minConfidence least confidence, 0 to 1, of a correction
 */
export function decide(scene: Scene, readings: readonly Reading[], minConfidence: number): Decision[] {
  if (readings.length === 0) return [];
  // At first sight nothing is held against the article: only a reading makes known that it is a garbled one.
  const innocent = innocentMentions(scene);
  const first = readings.map((reading) => judge(scene, innocent, candidateOf(scene, reading)));
  const clusters = overlapping(first.filter(({ odds }) => odds > HOPELESS));
  let decisions = decideAll(scene, clusters, minConfidence);
  // What is not worth a look at first sight, nothing else in the article makes so.
  if (decisions.length === 0) return decisions;
  for (let round = 1, settled = 0; round < MOST_ROUNDS && settled < 2; round++) {
    const mentioned = mentionedEntries(scene, decisions);
    const before = decisions.filter(isCorrection).length;
    const judged = clusters.map((cluster) => cluster.map((candidate) => judge(scene, mentioned, candidate)));
    decisions = decideAll(scene, judged, minConfidence);
    settled = decisions.filter(isCorrection).length === before ? settled + 1 : 0;
  }
  decisions = withAnchored(scene, clusters, decisions, minConfidence);
  return withRepeats(scene, withRests(scene, readings, decisions, minConfidence));
}

/**
 * Suggestions that are sure once all corrections are made: the corrected names anchor them then, those too with no right
 * word beside. When all rounds are over, as in `withRepeats`, and so that fixing the result again finds nothing more to do.
 */
function withAnchored(
  scene: Scene,
  clusters: readonly (readonly Candidate[])[],
  decisions: readonly Decision[],
  minConfidence: number,
): Decision[] {
  // All other corrections have been anchors in the rounds.
  const hasLone = decisions.some((decision) => isCorrection(decision) && decision.reading.support === 0);
  if (!hasLone || decisions.every(isCorrection)) return [...decisions];
  const mentioned = mentionedEntries(scene, decisions, true);
  const judged = clusters.map((cluster) => cluster.map((candidate) => judge(scene, mentioned, candidate)));
  const corrected = decideAll(scene, judged, minConfidence).filter(isCorrection);
  const byReading = new Map(corrected.map((decision) => [decision.reading, decision]));
  return decisions.map((decision) =>
    isCorrection(decision) ? decision : (byReading.get(decision.reading) ?? decision),
  );
}

function withRests(
  scene: Scene,
  readings: readonly Reading[],
  decisions: readonly Decision[],
  minConfidence: number,
): Decision[] {
  const wholes = readings.filter(({ garbled }) => garbled.length > 1);
  if (wholes.length === 0) return [...decisions];
  const mentioned = mentionedEntries(scene, decisions);
  return decisions.map((decision) =>
    isCorrection(decision)
      ? mendRest(scene, decision, wholes, minConfidence, (rest) => judge(scene, mentioned, candidateOf(scene, rest)))
      : decision,
  );
}

/**
 * Suggestions of what the same article has corrected elsewhere become corrections, where no strange name stands beside
 * them. When all rounds are over: in them, two doubtful places would make each other sure.
 */
function withRepeats(scene: Scene, decisions: readonly Decision[]): Decision[] {
  const { entry } = scene.matcher.gazetteer.forms;
  const keyOf = ({ form, garbled }: Reading) =>
    `${entry[form]} ${garbled.map(({ surface, target }) => `${surface} ${target}`)}`;
  const corrected = new Map(
    decisions.filter(isCorrection).map(({ reading, confidence }) => [keyOf(reading), confidence]),
  );
  return decisions.map((decision) => {
    const { reading, evidence } = decision;
    const confidence = corrected.get(keyOf(reading));
    if (confidence === undefined || isCorrection(decision)) return decision;
    if (evidence.clash !== undefined || evidence.stranger !== undefined) return decision;
    return { ...decision, evidence: { ...evidence, repeated: true }, confidence, state: 'correct' };
  });
}

function decideAll(scene: Scene, clusters: readonly (readonly Judged[])[], minConfidence: number): Decision[] {
  const decisions = clusters.flatMap((cluster) => decideCluster(scene, cluster, minConfidence));
  return decisions.some(isCorrection) ? withoutContested(decisions, clusters) : decisions;
}

function isCorrection({ state }: Decision): boolean {
  return state === 'correct';
}

/** A reading with what is the same of it in every round. */
interface Candidate {
  readonly reading: Reading;
  readonly around: Surroundings;
  /** Log-odds of its letters. */
  readonly letters: number;
}

type JudgedCandidate = Candidate & Judged;

function candidateOf(scene: Scene, reading: Reading): Candidate {
  return {
    reading,
    around: surroundingsOf(scene, reading),
    letters: logOdds(reading.letters, scene.matcher.weights),
  };
}

function judge(scene: Scene, mentioned: Mentioned, { reading, around, letters }: Candidate): JudgedCandidate {
  const evidence = evidenceFor(scene, mentioned, reading, around);
  const article = logOdds(articleFeatures(scene, reading, evidence), scene.matcher.weights, reading.letters.length);
  return { reading, around, letters, evidence, odds: letters + article };
}

/** Readings whose words overlap, directly or by way of others. */
function overlapping(judged: readonly JudgedCandidate[]): JudgedCandidate[][] {
  const sorted = [...judged].sort((a, b) => a.reading.first - b.reading.first);
  const clusters: JudgedCandidate[][] = [];
  let end = -1;
  for (const one of sorted) {
    if (one.reading.first >= end) clusters.push([]);
    clusters.at(-1)!.push(one);
    end = Math.max(end, one.reading.last);
  }
  return clusters;
}

/**
 * Turns corrections into suggestions where the same spelling stands with somebody else's name elsewhere: where that is
 * worth a look, or the person whom it is read as is named in full and the other one has a usual given name.
 */
function withoutContested(decisions: readonly Decision[], clusters: readonly (readonly Judged[])[]): Decision[] {
  const contested = new Set<string>();
  for (const { evidence, reading } of decisions) if (evidence.clash !== undefined) contested.add(spellingOf(reading));
  for (const cluster of clusters)
    for (const { evidence, reading } of cluster)
      if (evidence.inFull && isGivenNameOfOther(evidence.clash)) contested.add(spellingOf(reading));
  return decisions.map((decision) => {
    const doubtful = decision.reading.support === 0 && contested.has(spellingOf(decision.reading));
    return doubtful ? { ...decision, state: 'suggest' } : decision;
  });
}
