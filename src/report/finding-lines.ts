import type { ChalkInstance } from 'chalk';
import type { Correction, Finding, Suggestion } from '../core/result/correction.ts';
import { percent } from '../core/result/percent.ts';
import type { LetterRun } from './changed-letters.ts';
import { changedLetters } from './changed-letters.ts';
import { excerpt } from './excerpt.ts';
import type { Position } from './position.ts';
import { printable } from './printable.ts';
import type { Repeated } from './repeated.ts';

/** Repetitions whose places are named; the rest are counted. */
const PLACES_NAMED = 8;

const INDENT = ' '.repeat(10);

/** The lines that show one correction: place and change, reason, the source line with the change in it, repetitions. */
export function correctionLines(
  { first, others }: Repeated<Correction>,
  source: string,
  paint: ChalkInstance,
): string[] {
  const { before, after } = excerpt(source, first);
  const lines = [
    heading(first, `${first.entry}, ${first.kind}, ${percent(first.confidence)}`, paint),
    `${INDENT}${printable(first.reason)}`,
    `${INDENT}${paint.dim(printable(before))}${inlineChange(first, paint)}${paint.dim(printable(after))}`,
  ];
  return lines.concat(repetitions(others, paint));
}

/** The lines that show one suggestion: place and likeliest reading, reason, the source line as it stays, candidates. */
export function suggestionLines(
  { first, others }: Repeated<Suggestion>,
  source: string,
  paint: ChalkInstance,
): string[] {
  const { before, after } = excerpt(source, first);
  const surface = printable(first.surface);
  const candidates = first.candidates.map(({ name, confidence }) => `${printable(name)} ${percent(confidence)}`);
  const lines = [
    heading(first, `not changed; ${first.kind}, ${percent(first.confidence)}`, paint),
    `${INDENT}${printable(first.reason)}`,
    `${INDENT}${paint.dim(printable(before))}${paint.level > 0 ? paint.yellow.underline(surface) : `[?${surface}?]`}${paint.dim(printable(after))}`,
  ];
  if (candidates.length > 0) lines.push(`${INDENT}candidates: ${candidates.join(', ')}`);
  return lines.concat(repetitions(others, paint));
}

/** `line:column` of a finding, padded so that what follows stands in one column. */
export function place(at: Position): string {
  return `  ${`${at.line}:${at.column}`.padEnd(6)}  `;
}

function heading(finding: Finding, about: string, paint: ChalkInstance): string {
  const letters = changedLetters(finding.surface, finding.replacement);
  const old = marked(letters.before, paint.red, paint.red.underline);
  const fresh = marked(letters.after, paint.green, paint.green.bold.underline);
  const doubt = finding.applied ? '' : '?';
  return `${paint.cyan(place(finding))}${old} → ${fresh}${doubt}  ${paint.dim(`(${printable(about)})`)}`;
}

function marked(runs: readonly LetterRun[], kept: ChalkInstance, changed: ChalkInstance): string {
  return runs.map(({ text, state }) => (state === 'kept' ? kept : changed)(printable(text))).join('');
}

function inlineChange(correction: Correction, paint: ChalkInstance): string {
  const old = printable(correction.surface);
  const fresh = printable(correction.replacement);
  return paint.level > 0 ? `${paint.red.strikethrough(old)}${paint.green(fresh)}` : `[-${old}-]{+${fresh}+}`;
}

function repetitions(others: readonly Finding[], paint: ChalkInstance): string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, PLACES_NAMED).map(({ line, column }) => `${line}:${column}`);
  const more = others.length - named.length;
  return [paint.dim(`${INDENT}and at ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`)];
}
