import type { Evidence } from '../evidence/evidence.ts';
import { FormRole, foldForm } from '../gazetteer/forms.ts';
import { entryAt } from '../gazetteer/gazetteer.ts';
import { isUsualGivenName } from '../lexicon/word-facts.ts';
import { probabilities } from '../model/log-odds.ts';
import { isTranslated } from '../readings/cognate-names.ts';
import { isDoubtful, isNamedRight, isOfWords } from '../readings/doubtful.ts';
import { type GarbledWord, garbledTokens, isRespelling, type Reading } from '../readings/reading.ts';
import type { Scene } from '../readings/scene.ts';
import { writtenFor } from '../readings/target-words.ts';
import type { RankedName } from '../result/correction.ts';
import { hashToken } from '../text/fold.ts';
import { stringAt } from '../text/string-table.ts';
import { oddsFor, reliableShares } from './calibration.ts';
import { changesGivenName, mayBeCorrected } from './may-be-corrected.ts';

/** A reading with what speaks for and against it. */
export interface Judged {
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** Log-odds, in nats. */
  readonly odds: number;
}

/** What is to be done with the garbled words of a reading. */
export interface Decision {
  readonly reading: Reading;
  readonly evidence: Evidence;
  /** Share of the like that is right. */
  readonly confidence: number;
  /** The readings in question, one an entry, the likeliest first. */
  readonly candidates: readonly RankedName[];
  readonly state: 'correct' | 'suggest';
}

/** A reading that is likelier wrong than right is not worth a person's look. */
export const LEAST_SUGGESTED = 0.5;

/** Log-odds below which a reading is not worth it even without rivals; a little less, for what rounding may do. */
const LEAST_ODDS = oddsFor(LEAST_SUGGESTED) - 1e-6;

/** Takes the likeliest reading, then the likeliest of those that it does not touch, and so on. */
export function decideCluster(scene: Scene, cluster: readonly Judged[], minConfidence: number): Decision[] {
  const decisions: Decision[] = [];
  // Most clusters are not worth a look, which need not be worked out.
  if (!cluster.some(({ odds }) => odds >= LEAST_ODDS)) return decisions;
  let open = [...cluster].sort((a, b) => b.odds - a.odds || a.reading.form - b.reading.form);
  while (open.length > 0 && open[0]!.odds >= LEAST_ODDS) {
    const best = wholeOf(open);
    const rivals: Judged[] = [];
    const rest: Judged[] = [];
    for (const other of open) (touches(best.reading, other.reading) ? rivals : rest).push(other);
    const decision = decideRivals(scene, best, rivals, minConfidence);
    if (decision) decisions.push(decision);
    open = rest;
  }
  return decisions;
}

/** Nats that reading more words as garbled may cost: what the likeliest reading mends is part of it. */
const MOST_BEHIND_PART = 2;
/** The same where the further words differ no more than one spelling of a name from another: Brett beside Stevens. */
const MOST_BEHIND_RESPELLED = 6;

/** The likeliest reading, or one that mends the same and more and is hardly less likely. Readings come in order. */
function wholeOf(open: readonly Judged[]): Judged {
  const best = open[0]!;
  return open.find((other) => isWholeOf(other, best, open)) ?? best;
}

function isWholeOf(whole: Judged, part: Judged, open: readonly Judged[]): boolean {
  if (!isPartOf(part.reading, whole.reading)) return false;
  const isNew = (word: GarbledWord) => word.first < part.reading.first || word.first >= part.reading.last;
  const further = whole.reading.garbled.filter(isNew);
  if (further.length === 0) return false;
  const reach = isRespelling({ garbled: further }) ? MOST_BEHIND_RESPELLED : MOST_BEHIND_PART;
  return whole.odds > part.odds - reach && !open.some((other) => leavesRest(other, whole));
}

/** Whether a likelier reading of the same tokens has some of the words right that the whole would mend. */
function leavesRest(other: Judged, whole: Judged): boolean {
  return (
    other.odds > whole.odds &&
    other.reading.first === whole.reading.first &&
    other.reading.last === whole.reading.last &&
    other.reading.garbled.length < whole.reading.garbled.length
  );
}

/** Whether one reading changes a word that the other stands on, be it garbled there or right. */
function touches(one: Reading, two: Reading): boolean {
  return changesWordOf(one, two) || changesWordOf(two, one);
}

function changesWordOf(one: Reading, two: Reading): boolean {
  const { start, end } = garbledTokens(one);
  return start < two.last && two.first < end;
}

/** Nats of log-odds: a rival so far behind the likeliest reading takes nothing from it. */
const FAR_BEHIND = 8;

function decideRivals(
  scene: Scene,
  best: Judged,
  rivals: readonly Judged[],
  minConfidence: number,
): Decision | undefined {
  const { forms } = scene.matcher.gazetteer;
  const isDecoy = ({ reading }: Judged) => forms.role[reading.form] === FormRole.Decoy;
  const near = rivals.filter(
    (rival) => rival.odds > best.odds - FAR_BEHIND && (isDecoy(rival) || !isLessFounded(rival, best)),
  );
  const distinct = withoutAllies(scene, best, near);
  const shares = reliableShares(probabilities(distinct.map((rival) => rival.odds)));
  const confidence = shares[0]!;
  if (isDecoy(best) || confidence < LEAST_SUGGESTED) return undefined;
  const isUnsaid = isDoubtful(scene, best.reading) && !isSpokenFor(scene, best);
  if (isUnsaid && isOfWords(scene, best.reading)) return undefined;
  // Of all the Kellys, Seán is none of whom nothing is said here: not John.
  if (changesGivenName(best.reading) && isTranslated(best.reading) && !isTold(best.evidence)) return undefined;
  const candidates = distinct
    .map((rival, at) => ({ name: nameOf(scene, rival.reading), confidence: shares[at]!, form: rival.reading.form }))
    .filter(({ form, confidence }) => forms.role[form] !== FormRole.Decoy && confidence >= 0.01)
    .map(({ name, confidence }) => ({ name, confidence }));
  const entry = entryAt(scene.matcher.gazetteer, forms.entry[best.reading.form]!);
  const state =
    !isUnsaid && confidence >= minConfidence && mayBeCorrected(entry, best.reading, best.evidence)
      ? 'correct'
      : 'suggest';
  return { reading: best.reading, evidence: best.evidence, confidence, candidates, state };
}

/**
 * Whether the article says that a doubtful word is the entry’s name: by an enumeration or by what it is about, unless it
 * has the name itself, or the word is a usual given name. That the word is mended elsewhere says nothing.
 */
function isSpokenFor(scene: Scene, { reading, evidence: { context, kin, listed } }: Judged): boolean {
  // Of one neighbour alone the comma may be that of Lima, Ohio.
  const isListed = listed.length > 1;
  const told = isTold({ context, kin });
  if (reading.support > 0) return isListed || told;
  return !isNamedRight(scene, reading) && (isListed || (told && !isGivenName(reading)));
}

/** Whether words of the article go with the entry. */
function isTold({ context, kin }: Pick<Evidence, 'context' | 'kin'>): boolean {
  return context.words.length > 0 || kin.word !== undefined;
}

/** People are called so in any article. */
function isGivenName({ garbled }: Reading): boolean {
  return garbled.every(({ surface }) => isUsualGivenName(hashToken(surface)));
}

/**
 * Whether a reading has no right word beside it where a likelier one has: what the spelling may be alone casts no doubt on
 * *Abbas Arachi*, be it near to Karachi.
 */
function isLessFounded({ reading }: Judged, best: Judged): boolean {
  return best.reading.support > 0 && reading.support === 0;
}

/** Whether one reading mends no word but as another mends it, too. */
export function isPartOf(part: Reading, whole: Reading): boolean {
  return part.garbled.every(({ first, last, target }) =>
    whole.garbled.some((word) => word.first === first && word.last === last && word.target === target),
  );
}

/**
 * The best reading, then rivals that are none of its parts and of another mind than all before them: of entries that do
 * not know each other's name, and would write something else.
 */
function withoutAllies(scene: Scene, best: Judged, near: readonly Judged[]): Judged[] {
  const { forms } = scene.matcher.gazetteer;
  const bearers = new Set<number>();
  const texts = new Set<string>();
  return [best, ...near].filter((judged) => {
    const { reading } = judged;
    if (judged !== best && isPartOf(reading, best.reading)) return false;
    // A decoy is of a mind of its own: its number cannot be that of an entry.
    if (forms.role[reading.form] === FormRole.Decoy) return isNew(bearers, -1 - reading.form);
    return (
      isNew(bearers, scene.matcher.bearerOf(forms.entry[reading.form]!)) && isNew(texts, writtenBy(scene, reading))
    );
  });
}

/** Adds a member to a set, and tells whether it was none before. */
function isNew<T>(set: Set<T>, member: T): boolean {
  return !set.has(member) && set.add(member) !== undefined;
}

const written = new WeakMap<Reading, string>();

/** What a reading writes, and where. Worked out once: a reading has rivals in every round. */
function writtenBy(scene: Scene, reading: Reading): string {
  let text = written.get(reading);
  if (text === undefined) {
    const place = writtenFor(reading, stringAt(scene.matcher.gazetteer.forms.target, reading.form));
    text = `${place.start} ${place.end} ${foldForm(place.text)}`;
    written.set(reading, text);
  }
  return text;
}

function nameOf(scene: Scene, { form }: Reading): string {
  return entryAt(scene.matcher.gazetteer, scene.matcher.gazetteer.forms.entry[form]!).name;
}
