import type { Decision } from '../decision/rivals.ts';
import type { Entry } from '../gazetteer/entry.ts';
import { entryCalled } from '../gazetteer/entry-called.ts';
import { type Hit, isGarbling, isListedRole, surfaceOf } from '../gazetteer/find-known.ts';
import { FormRole } from '../gazetteer/forms.ts';
import { entryAt, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { styledForm } from '../gazetteer/styled-form.ts';
import type { Reading } from '../readings/reading.ts';
import { isForeign, type Scene } from '../readings/scene.ts';
import { splitTarget, wordsOfTarget, writtenFor } from '../readings/target-words.ts';
import { wholeName } from '../readings/whole-name.ts';
import type { Clue } from '../result/clue.ts';
import type { Correction, CorrectionKind, Suggestion } from '../result/correction.ts';
import { reasonFrom } from '../result/reason.ts';
import type { Lines } from '../text/line-index.ts';
import { stringAt } from '../text/string-table.ts';
import type { Tokens } from '../text/tokens.ts';
import { isBorneByOther } from './borne-by-other.ts';
import { cluesFor } from './clues.ts';
import { isNamedBothWays } from './named-both-ways.ts';
import { type LikeWords, respell, restore } from './restore.ts';

/** Corrections and suggestions of a text, each in text order and disjoint. */
export interface Findings {
  readonly corrections: Correction[];
  readonly suggestions: Suggestion[];
}

/** Writes out what was found: listed garblings and house style from the known names, the rest from the decisions. */
export function writeFindings(
  scene: Scene,
  decisions: readonly Decision[],
  style: string | undefined,
  lines: Lines,
): Findings {
  const hits = scene.known.hits.map((hit) => fromHit(scene, hit, style)).filter((draft) => draft !== undefined);
  const { entry } = scene.matcher.gazetteer.forms;
  const fuzzy = decisions
    .filter(({ reading }) => !isNamedBothWays(scene, reading, entry[reading.form]!))
    .map((decision) => fromDecision(scene, decision, style));
  const findings: Findings = { corrections: [], suggestions: [] };
  const inOrder = [...fuzzy.filter(isCorrection), ...hits, ...fuzzy.filter((draft) => !isCorrection(draft))];
  for (const draft of disjoint(inOrder, scene.tokens)) write(scene, draft, lines, findings);
  return findings;
}

/** Drafts in text order, less those that overlap one before them: a name that is mended whole takes in its words. */
function disjoint(drafts: readonly Draft[], { count }: Tokens): Draft[] {
  const taken = new Uint8Array(count);
  const kept = drafts.filter(({ first, last }) => {
    for (let at = first; at < last; at++) if (taken[at] === 1) return false;
    taken.fill(1, first, last);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

function isCorrection({ decision }: Draft): boolean {
  return decision?.state === 'correct';
}

/** A finding before its place and reason are worked out. */
interface Draft {
  readonly first: number;
  readonly last: number;
  readonly replacement: string;
  readonly entry: Entry;
  readonly kind: CorrectionKind;
  /** The decision it comes from; none for what a dictionary or style lists. */
  readonly decision?: Decision;
}

function write(scene: Scene, draft: Draft, lines: Lines, findings: Findings): void {
  const { tokens } = scene;
  const { first, last, replacement, entry, kind, decision } = draft;
  const surface = surfaceOf(tokens, first, last);
  if (surface === replacement) return;
  const start = tokens.start[first]!;
  const { line, column } = lines.positionOf(start);
  const confidence = decision?.confidence ?? LISTED_CONFIDENCE;
  const evidence = decision ? cluesFor(scene, decision, lines) : [clueOf(kind, entry)];
  const runnerUp = decision?.candidates[1];
  const finding = {
    start,
    end: tokens.end[last - 1]!,
    line,
    column,
    surface,
    replacement,
    entry: entry.name,
    kind,
    confidence,
    reason: reasonFrom(evidence, runnerUp),
    evidence,
    ...(runnerUp && { runnerUp }),
  };
  if (decision?.state === 'suggest')
    findings.suggestions.push({ ...finding, applied: false, candidates: decision.candidates });
  else findings.corrections.push({ ...finding, applied: true });
}

/** What speaks for a finding that a dictionary or a house lists. */
function clueOf(kind: CorrectionKind, { dictionary }: Entry): Clue {
  return kind === 'style' ? { kind: 'style' } : { kind: 'listed', dictionary };
}

/** Words of another language beside a listed garbling: a person wrote it down, so more must speak against it. */
const LEAST_FOREIGN = 3;

/** A person wrote it into a dictionary. */
const LISTED_CONFIDENCE = 1;

function fromHit(scene: Scene, { first, last, form }: Hit, style: string | undefined): Draft | undefined {
  const { gazetteer } = scene.matcher;
  const role = gazetteer.forms.role[form]!;
  const listed = isListedRole(role);
  if (!listed && (style === undefined || role > FormRole.Romanised)) return undefined;
  if (listed && isRightHere(scene, { first, last, form })) return undefined;
  const entry = entryAt(gazetteer, gazetteer.forms.entry[form]!);
  const target = stringAt(gazetteer.forms.target, form);
  const whole = listed ? wholeNameIn(scene, { first, last, form }, target, style) : undefined;
  if (whole) return { ...whole, entry, kind: 'listed' };
  const styled = styledForm(entry, target, style, listed ? target : stringAt(gazetteer.forms.text, form));
  if (!listed && styled === undefined) return undefined;
  const verbatim = role === FormRole.Spelling;
  const written = styled ?? target;
  const replacement = verbatim
    ? respell(scene.tokens, first, last, written)
    : restore(scene.tokens, first, last, written, likeWordsOf(styled));
  return { first, last, replacement, entry, kind: listed ? 'listed' : 'style' };
}

/** Whether a spelling that is listed as a garbling is right where it stands. */
function isRightHere(scene: Scene, hit: Hit): boolean {
  const { entry } = scene.matcher.gazetteer.forms;
  return (
    isForeign(scene, hit.first, LEAST_FOREIGN) ||
    isNamedBothWays(scene, hit, entry[hit.form]!) ||
    isBorneByOther(scene, hit)
  );
}

/** A garbling and the words beside it as the house writes the whole name that they make up. */
function wholeNameIn(scene: Scene, garbling: Hit, target: string, style: string | undefined): Written | undefined {
  if (style === undefined) return undefined;
  const { forms } = scene.matcher.gazetteer;
  const entry = entryAt(scene.matcher.gazetteer, forms.entry[garbling.form]!);
  // The words beside may be those of the house's own form already.
  const asWritten = styledForm(entry, target, style);
  const whole =
    wholeName(scene, garbling, target) ?? (asWritten === undefined ? undefined : wholeName(scene, garbling, asWritten));
  if (!whole) return undefined;
  const { first, last, form } = whole;
  const styled = styledForm(entry, stringAt(forms.target, form), style);
  if (styled === undefined) return undefined;
  return { first, last, replacement: restore(scene.tokens, first, last, styled, likeWordsOf(styled)) };
}

/** A house cares for accents, apostrophes and capitals; without its say, either way is right. */
function likeWordsOf(styled: string | undefined): LikeWords {
  return styled === undefined ? 'stay' : 'are respelled';
}

function fromDecision(scene: Scene, decision: Decision, style: string | undefined): Draft {
  const { gazetteer } = scene.matcher;
  const { reading } = decision;
  const entry = entryAt(gazetteer, gazetteer.forms.entry[reading.form]!);
  const plain = stringAt(gazetteer.forms.target, reading.form);
  const beside = decision.state === 'correct' ? wholeNameIn(scene, reading, plain, style) : undefined;
  if (beside) return { ...beside, entry, kind: 'fuzzy', decision };
  const styled = styledForm(entry, plain, style);
  const target = styled ?? plain;
  const asRead = stringAt(gazetteer.forms.text, reading.form);
  const likeGarbling = isGarbling(gazetteer.forms.role[reading.form]!);
  const read = likeGarbling || !isName(gazetteer, entry, mixOf(reading, asRead, plain)) ? asRead : plain;
  const likeWords = likeWordsOf(styled);
  const part = draftOf(scene.tokens, writtenFor(reading, target), likeWords);
  const whole = draftOf(scene.tokens, { start: reading.first, end: reading.last, text: target }, likeWords);
  const isPart =
    decision.state === 'suggest' ||
    (keepsTheRest(reading, read, target) && (styled === undefined || comesToTheSame(scene.tokens, part, whole)));
  return { ...(isPart ? part : whole), entry, kind: 'fuzzy', decision };
}

type Written = Pick<Draft, 'first' | 'last' | 'replacement'>;

function draftOf(tokens: Tokens, { start, end, text }: ReturnType<typeof writtenFor>, likeWords: LikeWords): Written {
  return { first: start, last: end, replacement: restore(tokens, start, end, text, likeWords) };
}

/** Whether the text is the same after either of two replacements, of which the second takes in the first. */
function comesToTheSame({ text, start, end }: Tokens, part: Written, whole: Written): boolean {
  const before = text.slice(start[whole.first], start[part.first]);
  const behind = text.slice(end[part.last - 1], end[whole.last - 1]);
  return before + part.replacement + behind === whole.replacement;
}

/** What would stand there if nothing but the garbled words were put right; undefined where the name has more or fewer words. */
function mixOf({ first, garbled }: Reading, asRead: string, target: string): string | undefined {
  const read = splitTarget(asRead);
  const right = splitTarget(target);
  if (read.length !== right.length) return undefined;
  const isGarbled = (at: number) => garbled.some((word) => word.first <= first + at && first + at < word.last);
  return right.map((piece, at) => (at % 2 === 1 || isGarbled(at / 2) ? piece : read[at])).join('');
}

/** Whether an entry has a name, be it with words of one spelling beside those of another: not *Chasiv Jar* of Chasiv Yar. */
function isName(gazetteer: Gazetteer, { name }: Entry, mix: string | undefined): boolean {
  return mix === undefined || entryCalled(mix, gazetteer) === name;
}

/** Whether the words beside the garbled ones are those of the target. */
function keepsTheRest({ first, last, garbled }: Reading, read: string, target: string): boolean {
  const count = last - first;
  const sides = [
    [0, garbled[0]!.first - first],
    [garbled.at(-1)!.last - first, count],
  ] as const;
  return sides.every(([from, to]) => wordsOfTarget(target, count, from, to) === wordsOfTarget(read, count, from, to));
}
