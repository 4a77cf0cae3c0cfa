import type { ChalkInstance } from 'chalk';
import type { Finding } from '../core/result/correction.ts';
import type { Difference } from './compare-results.ts';
import { counted } from './counted.ts';
import { place } from './finding-lines.ts';
import { jsonText } from './json-text.ts';
import { printable } from './printable.ts';

/** One article and what a dictionary on trial changes in it. */
export interface TrialDocument {
  /** As the user named it, with forward slashes. */
  readonly path: string;
  readonly differences: readonly Difference[];
}

/** How many findings of one kind come, go, or turn out otherwise. */
export interface TrialCounts {
  gained: number;
  lost: number;
  changed: number;
}

/** What a dictionary on trial changes in all articles. */
export interface TrialSummary {
  readonly articles: number;
  /** Articles in which anything changes. */
  readonly affected: number;
  readonly corrections: Readonly<TrialCounts>;
  readonly suggestions: Readonly<TrialCounts>;
}

/** Counts the differences of all articles. A suggestion that becomes a correction is one lost and one gained. */
export function trialSummary(documents: readonly TrialDocument[]): TrialSummary {
  const differences = documents.flatMap((document) => document.differences);
  return {
    articles: documents.length,
    affected: documents.filter((document) => document.differences.length > 0).length,
    corrections: countsOf(differences, (finding) => finding?.applied === true),
    suggestions: countsOf(differences, (finding) => finding?.applied === false),
  };
}

function countsOf(differences: readonly Difference[], counts: (finding: Finding | undefined) => boolean): TrialCounts {
  const found = { gained: 0, lost: 0, changed: 0 };
  for (const { before, after } of differences) {
    if (counts(before) && counts(after)) found.changed++;
    else if (counts(after)) found.gained++;
    else if (counts(before)) found.lost++;
  }
  return found;
}

/** The lines that tell a person what changes in one article; none where nothing does. */
export function trialLines({ path, differences }: TrialDocument, paint: ChalkInstance): string[] {
  if (differences.length === 0) return [];
  return [paint.bold.underline(printable(path)), ...differences.map((difference) => line(difference, paint))];
}

/** The sum of a trial, in one line. */
export function trialSummaryLine({ articles, affected, corrections, suggestions }: TrialSummary): string {
  const changes = `corrections ${spoken(corrections)}; suggestions ${spoken(suggestions)}`;
  return `${changes}; ${affected} of ${counted(articles, 'article')} affected`;
}

/** A trial for programs: one JSON object and a final newline. */
export function trialJson(documents: readonly TrialDocument[]): string {
  const changed = documents.filter(({ differences }) => differences.length > 0);
  const trial = {
    summary: trialSummary(documents),
    documents: changed.map(({ path, differences }) => ({ path, differences: differences.map(differenceObject) })),
  };
  return `${jsonText(trial, 'indented')}\n`;
}

function spoken({ gained, lost, changed }: TrialCounts): string {
  return `+${gained} −${lost} ~${changed}`;
}

function line({ before, after }: Difference, paint: ChalkInstance): string {
  const where = paint.cyan(place((after ?? before)!));
  if (before === undefined) return `${where}${paint.green(`+ ${change(after!)}`)}`;
  if (after === undefined) return `${where}${paint.red(`− ${change(before)}`)}`;
  return `${where}${paint.yellow(`~ ${change(after)}`)}, before ${change(before)}`;
}

function change({ surface, replacement, applied, entry }: Finding): string {
  return printable(`${surface} → ${replacement}${applied ? '' : '?'} (${entry})`);
}

function differenceObject({ before, after }: Difference) {
  const { line, column } = (after ?? before)!;
  const change = before === undefined ? 'gained' : after === undefined ? 'lost' : 'changed';
  return { change, line, column, before: findingObject(before), after: findingObject(after) };
}

function findingObject(finding: Finding | undefined) {
  if (finding === undefined) return null;
  const { start, end, surface, replacement, entry, kind, confidence, applied } = finding;
  return { start, end, surface, replacement, entry, kind, confidence, applied };
}
