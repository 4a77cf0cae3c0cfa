import type { Correction, CorrectionKind, Suggestion } from './correction.ts';
import type { Entry } from './entry.ts';
import { type Hit, isListedRole, surfaceOf } from './find-known.ts';
import { FormRole } from './forms.ts';
import { entryAt } from './gazetteer.ts';
import { LineIndex } from './line-index.ts';
import type { Scene } from './readings.ts';
import { reasonFor } from './reason.ts';
import { restore, writtenFor } from './restore.ts';
import type { Decision } from './rivals.ts';
import { stringAt } from './string-table.ts';
import { styledForm } from './styled-form.ts';

/** Corrections and suggestions of a text, each in text order and disjoint. */
export interface Findings {
  readonly corrections: Correction[];
  readonly suggestions: Suggestion[];
}

/** Writes out what was found: listed garblings and house style from the known names, the rest from the decisions. */
export function writeFindings(scene: Scene, decisions: readonly Decision[], style: string | undefined): Findings {
  const lines = new LineIndex(scene.tokens.text);
  const found = [
    ...scene.known.hits.map((hit) => fromHit(scene, hit, style)),
    ...decisions.map((decision) => fromDecision(scene, decision, style)),
  ]
    .filter((draft) => draft !== undefined)
    .sort((a, b) => a.first - b.first);
  const findings: Findings = { corrections: [], suggestions: [] };
  for (const draft of found) write(scene, draft, lines, findings);
  return findings;
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

function write(scene: Scene, draft: Draft, lines: LineIndex, findings: Findings): void {
  const { tokens } = scene;
  const { first, last, replacement, entry, kind, decision } = draft;
  const surface = surfaceOf(tokens, first, last);
  if (surface === replacement) return;
  const start = tokens.start[first]!;
  const place = { start, end: tokens.end[last - 1]!, ...lines.positionOf(start) };
  const finding = { ...place, surface, replacement, entry: entry.name, kind };
  if (!decision) {
    const reason = kind === 'style' ? 'house style' : `listed in ${entry.dictionary}`;
    findings.corrections.push({ ...finding, confidence: LISTED_CONFIDENCE, reason, applied: true });
    return;
  }
  const judged = { ...finding, confidence: decision.confidence, reason: reasonFor(scene, decision, lines) };
  if (decision.state === 'correct') findings.corrections.push({ ...judged, applied: true });
  else findings.suggestions.push({ ...judged, applied: false, candidates: decision.candidates });
}

/** A person wrote it into a dictionary. */
const LISTED_CONFIDENCE = 1;

function fromHit(scene: Scene, { first, last, form }: Hit, style: string | undefined): Draft | undefined {
  const { gazetteer } = scene.matcher;
  const role = gazetteer.forms.role[form]!;
  const listed = isListedRole(role);
  if (!listed && (style === undefined || role > FormRole.Romanised)) return undefined;
  const entry = entryAt(gazetteer, gazetteer.forms.entry[form]!);
  const target = stringAt(gazetteer.forms.target, form);
  const styled = styledForm(entry, target, style);
  if (!listed && styled === undefined) return undefined;
  const verbatim = role === FormRole.Spelling;
  const replacement = verbatim ? (styled ?? target) : restore(scene.tokens, first, last, styled ?? target);
  return { first, last, replacement, entry, kind: listed ? 'listed' : 'style' };
}

function fromDecision(scene: Scene, decision: Decision, style: string | undefined): Draft {
  const { gazetteer } = scene.matcher;
  const { form } = decision.reading;
  const entry = entryAt(gazetteer, gazetteer.forms.entry[form]!);
  const plain = stringAt(gazetteer.forms.target, form);
  const target = styledForm(entry, plain, style) ?? plain;
  const { start, end, text } = writtenFor(decision.reading, target);
  return {
    first: start,
    last: end,
    replacement: restore(scene.tokens, start, end, text),
    entry,
    kind: 'fuzzy',
    decision,
  };
}
