import type { Finding } from '../core/result/correction.ts';
import { findingsInOrder } from '../core/result/findings-in-order.ts';
import { percent } from '../core/result/percent.ts';
import type { Span } from '../core/text/span.ts';
import { changedLetters, type LetterRun } from './changed-letters.ts';
import { documentLines } from './document-lines.ts';
import { documentName } from './document-name.ts';
import { excerpt } from './excerpt.ts';
import { groupByLines, type LineGroup } from './line-groups.ts';
import { type Markup, markup } from './markup.ts';
import type { DocumentReport } from './run.ts';

/** One document as a section: the lines with findings, each finding marked where it stands and told of below. */
export function htmlDocument(document: DocumentReport, number: number): Markup {
  const { source, result } = document;
  const lines = documentLines(document);
  const groups = groupByLines(source, findingsInOrder(result)).map((group, at) =>
    lineSection(source, group, lines.lineOf(group.start), `${number}-${at}`),
  );
  const notes = result.diagnostics.map(
    ({ code, message, line, column }) => markup`<li>${line}:${column} <code>${code}</code> ${message}</li>\n`,
  );
  const remarks = notes.length > 0 ? markup`<ul class="notes" aria-label="Remarks">\n${notes}</ul>\n` : [];
  return markup`<section aria-labelledby="d${number}">
<h2 id="d${number}">${documentName(document)}</h2>
${groups}${remarks}</section>
`;
}

function lineSection(source: string, group: LineGroup<Finding>, line: number, id: string): Markup {
  const marks = group.members.map((finding, at) => mark(finding, `${id}-${at}`));
  const items = group.members.map((finding, at) => explanation(finding, `${id}-${at}`));
  const gaps = gapsOf(group).map((gap) => gapText(source, gap));
  const text = gaps.flatMap((gap, at) => [markup`${gap}`, ...marks.slice(at, at + 1)]);
  return markup`<div class="line">
<div class="number" aria-hidden="true">${line}</div>
<div class="sides"><p dir="auto">${text}</p></div>
<ul class="why" aria-label="Line ${line}">
${items}</ul>
</div>
`;
}

/** What stands before, between and behind the members of a group. */
function gapsOf({ start, end, members }: LineGroup<Finding>): Span[] {
  const starts = [start, ...members.map((member) => member.end)];
  const ends = [...members.map((member) => member.start), end];
  return starts.map((from, at) => ({ start: from, end: ends[at]! }));
}

/** UTF-16 units of text between two findings that are shown in full. */
const LONGEST_GAP = 1_000;

function gapText(source: string, { start, end }: Span): string {
  if (end - start <= LONGEST_GAP) return source.slice(start, end).replace(/\r?\n$/, '');
  const head = excerpt(source, { start, end: start }).after;
  const tail = excerpt(source, { start: end, end }).before;
  return `${head} ${tail}`;
}

function mark({ surface, replacement, applied }: Finding, id: string): Markup {
  const text = applied
    ? markup`<del>${surface}</del><ins>${replacement}</ins>`
    : markup`<mark title="perhaps ${replacement}">${surface}</mark>`;
  return markup`<span data-mark="${id}">${text}</span>`;
}

function explanation(finding: Finding, id: string): Markup {
  const { line, column, applied, kind, entry, confidence, reason } = finding;
  const state = applied ? 'correction' : 'suggestion';
  const about = applied ? kind : `${kind}, not changed`;
  return markup`<li data-finding="${id}" data-state="${state}" data-entry="${entry}" data-confidence="${confidence}">\
<span class="place">${line}:${column}</span> ${change(finding)} \
(${entry}, ${about}, ${percent(confidence)}) <span class="reason">${reason}${candidates(finding)}</span></li>
`;
}

function change({ surface, replacement, applied }: Finding): Markup {
  const { before, after } = changedLetters(surface, replacement);
  return applied
    ? markup`<del>${runs(before)}</del>${arrow('becomes')}<ins>${runs(after)}</ins>`
    : markup`<mark>${runs(before)}</mark>${arrow('perhaps')}<i>${replacement}?</i>`;
}

/** An arrow for those who see it, a word for those who hear the page. */
function arrow(word: string): Markup {
  return markup`<span aria-hidden="true"> → </span><span class="unseen"> ${word} </span>`;
}

function runs(letters: readonly LetterRun[]): Markup[] {
  return letters.map(({ text, state }) => (state === 'kept' ? markup`${text}` : markup`<u>${text}</u>`));
}

function candidates(finding: Finding): string {
  if (finding.applied || finding.candidates.length < 2) return '';
  const names = finding.candidates.map(({ name, confidence }) => `${name} ${percent(confidence)}`);
  return `; candidates: ${names.join(', ')}`;
}
