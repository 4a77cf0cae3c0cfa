import type { Finding } from '../core/result/correction.ts';
import { percent } from '../core/result/percent.ts';
import { documentName } from './document-name.ts';
import { printable } from './printable.ts';
import { groupRepeated, type Repeated } from './repeated.ts';
import type { DocumentReport, Run } from './run.ts';
import { faultName, faultsTitle } from './run-fault.ts';
import { summaryWithFaults } from './summary.ts';

/** UTF-16 units; GitHub takes 65,536 in a comment, of which some are left for what others put around. */
const LONGEST = 60_000;

/** Lines of the same finding that are named; the rest are counted. */
const LINES_NAMED = 5;

/** A comment for a pull request, in GitHub’s Markdown: a table for each document, cut off where it would grow too long. */
export function markdown(run: Run): string {
  // Faults come first, so that nothing else can push them out.
  const parts = [...faultParts(run), ...run.documents.flatMap(documentParts)];
  const kept = [`### fix-names: ${summaryWithFaults(run)}\n`];
  let length = 0;
  for (const part of parts) {
    length += part.text.length;
    if (length > LONGEST) break;
    kept.push(part.text);
  }
  const left = parts.slice(kept.length - 1);
  return [...kept, leftOut(left, 'fault'), leftOut(left, 'finding')].join('');
}

function leftOut(parts: readonly Part[], counted: 'fault' | 'finding'): string {
  const left = parts.filter(({ role }) => role === counted).length;
  return left === 0 ? '' : `\n${left} more ${counted}${left === 1 ? ' is' : 's are'} left out here.\n`;
}

interface Part {
  readonly role: 'head' | 'fault' | 'finding';
  readonly text: string;
}

function faultParts({ faults = [] }: Run): Part[] {
  if (faults.length === 0) return [];
  const items = faults.map(
    (fault): Part => ({ role: 'fault', text: `- ${plain(faultName(fault))}: ${plain(fault.message)}\n` }),
  );
  return [{ role: 'head', text: `\n**${faultsTitle(faults)}**\n\n` }, ...items];
}

function documentParts(document: DocumentReport): Part[] {
  const { result } = document;
  const { corrections, suggestions } = result;
  const rows = [...groupRepeated(corrections), ...groupRepeated(suggestions)]
    .sort((a, b) => a.first.start - b.first.start)
    .map((group): Part => ({ role: 'finding', text: row(group) }));
  const notes = result.diagnostics.map(
    ({ code, message, line }): Part => ({
      role: 'finding',
      text: `| ${line} | | | ${plain(`${code}: ${message}`)} |\n`,
    }),
  );
  if (rows.length + notes.length === 0) return [];
  const head = `\n**${plain(documentName(document))}**\n\n| line | written | right | why |\n|---:|---|---|---|\n`;
  return [{ role: 'head', text: head }, ...rows, ...notes];
}

function row({ first, others }: Repeated<Finding>): string {
  const { surface, replacement, applied, confidence, entry, reason } = first;
  const lines = [...new Set([first, ...others].map(({ line }) => line))];
  const more = lines.length - LINES_NAMED;
  const where = `${lines.slice(0, LINES_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const right = `${code(replacement)}${applied ? '' : '?'}`;
  const why = `${plain(entry)}, ${percent(confidence)}${applied ? '' : ', not changed'}: ${plain(reason)}`;
  return `| ${where} | ${code(surface)} | ${right} | ${why} |\n`;
}

/** Characters that mean something in Markdown or HTML. */
const MEANING = /[\\`*_{}[\]<>()+!|~&$:]/g;

/** What GitHub makes links of when the text is rendered already: people, issues, addresses. */
const LINKED = /[@#]|\bwww(?=\.)/gi;

/** Text that reads as it stands, calls nobody and links nowhere. */
function plain(text: string): string {
  return printable(text).replace(MEANING, '\\$&').replace(LINKED, '$&<!-- -->');
}

/** A code span: nothing in it is markup, but a bar would still end the cell of the table. */
function code(text: string): string {
  const shown = printable(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}
