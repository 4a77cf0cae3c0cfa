import type { ChalkInstance } from 'chalk';
import type { Correction, Finding, Suggestion } from '../core/result/correction.ts';
import { percent } from '../core/result/percent.ts';
import type { LetterRun } from './changed-letters.ts';
import { changedLetters } from './changed-letters.ts';
import { type Display, indented, indentedLines, roomIn } from './display.ts';
import { excerpt, MOST_REACH } from './excerpt.ts';
import type { Position } from './position.ts';
import { printable } from './printable.ts';
import type { Repeated } from './repeated.ts';

/** Repetitions whose places are named; the rest are counted. */
const PLACES_NAMED = 8;

/** The lines that show one correction: place and change, reason, the source line with the change in it, repetitions. */
export function correctionLines({ first, others }: Repeated<Correction>, source: string, display: Display): string[] {
  return [
    ...heading(first, `${first.entry}, ${first.kind}, ${percent(first.confidence)}`, display),
    ...indentedLines(printable(first.reason), display),
    inItsLine(source, first, inlineChange(first, display.paint), display),
    ...repetitions(others, display),
  ];
}

/** The lines that show one suggestion: place and likeliest reading, reason, the source line as it stays, candidates. */
export function suggestionLines({ first, others }: Repeated<Suggestion>, source: string, display: Display): string[] {
  const candidates = first.candidates.map(({ name, confidence }) => `${printable(name)} ${percent(confidence)}`);
  return [
    ...heading(first, `not changed; ${first.kind}, ${percent(first.confidence)}`, display),
    ...indentedLines(printable(first.reason), display),
    inItsLine(source, first, inlineDoubt(first, display.paint), display),
    ...(candidates.length > 0 ? indentedLines(`candidates: ${candidates.join(', ')}`, display) : []),
    ...repetitions(others, display),
  ];
}

/** `line:column` of a finding, padded so that what follows stands in one column. */
export function place(at: Position): string {
  return `  ${`${at.line}:${at.column}`.padEnd(6)}  `;
}

/** Place and change, and what is to be said about it: beside it where there is room, else below. */
function heading(finding: Finding, about: string, display: Display): string[] {
  const { paint, columns } = display;
  const letters = changedLetters(finding.surface, finding.replacement);
  const old = marked(letters.before, paint.red, paint.red.underline);
  const fresh = marked(letters.after, paint.green, paint.green.bold.underline);
  const doubt = finding.applied ? '' : '?';
  const change = `${paint.cyan(place(finding))}${old} → ${fresh}${doubt}`;
  const remark = `(${printable(about)})`;
  const plain = `${place(finding)}${printable(finding.surface)} → ${printable(finding.replacement)}${doubt}  ${remark}`;
  if (plain.length <= columns) return [`${change}  ${paint.dim(remark)}`];
  return [change, ...indentedLines(remark, display).map((line) => paint.dim(line))];
}

function marked(runs: readonly LetterRun[], kept: ChalkInstance, changed: ChalkInstance): string {
  return runs.map(({ text, state }) => (state === 'kept' ? kept : changed)(printable(text))).join('');
}

/** Letters shown on each side of a finding at the least, also where they wrap. */
const LEAST_REACH = 12;

/** The line of a finding, as far as there is room for it. `marked` is how the finding itself is shown, and how wide. */
function inItsLine(source: string, finding: Finding, marked: Marked, display: Display): string {
  const { paint } = display;
  const { before, after } = excerpt(source, finding, reachIn(roomIn(display) - marked.width, source, finding));
  return indented(`${paint.dim(printable(before))}${marked.text}${paint.dim(printable(after))}`);
}

/** How far a line can be shown on each side of a finding in so many letters: what one side leaves is for the other. */
function reachIn(room: number, source: string, finding: Finding): number {
  if (room >= 2 * MOST_REACH) return MOST_REACH;
  const whole = excerpt(source, finding);
  const left = room - Math.min(whole.before.length, whole.after.length);
  return Math.min(MOST_REACH, Math.max(LEAST_REACH, Math.floor(room / 2), left));
}

/** A text with or without the codes that colour it, and how many letters of it are seen. */
interface Marked {
  readonly text: string;
  readonly width: number;
}

function inlineChange({ surface, replacement }: Correction, paint: ChalkInstance): Marked {
  const [old, fresh] = [printable(surface), printable(replacement)];
  const plain = `[-${old}-]{+${fresh}+}`;
  if (paint.level === 0) return { text: plain, width: plain.length };
  return { text: `${paint.red.strikethrough(old)}${paint.green(fresh)}`, width: old.length + fresh.length };
}

function inlineDoubt({ surface }: Suggestion, paint: ChalkInstance): Marked {
  const shown = printable(surface);
  if (paint.level > 0) return { text: paint.yellow.underline(shown), width: shown.length };
  return { text: `[?${shown}?]`, width: shown.length + 4 };
}

function repetitions(others: readonly Finding[], display: Display): string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, PLACES_NAMED).map(({ line, column }) => `${line}:${column}`);
  const more = others.length - named.length;
  const text = `and at ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return indentedLines(text, display).map((line) => display.paint.dim(line));
}
