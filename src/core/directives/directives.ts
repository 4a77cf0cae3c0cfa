import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { sicSpans } from './sic.ts';

/** What a directive asks for, as it is written behind `fix-names-`. */
export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** One directive as it stands in a text. The span goes from its first word to the end of its names and reason. */
export interface Directive extends Span {
  readonly kind: DirectiveKind;
  /** Canonical names that it is about; none: all. */
  readonly names: readonly string[];
  /** The line that a directive for one line is about; empty for the others. */
  readonly about: Span;
}

/** What a text says about its own correction. */
export interface Directives {
  /** In text order. */
  readonly all: readonly Directive[];
  /** Names that `[sic]` vouches for, in text order. */
  readonly sic: readonly Span[];
}

const MARK = 'fix-names-';
const WORD = /fix-names-(disable-next-line|disable-line|disable|enable)(?!\w|-\w)/g;

/** What may stand before a directive: the start of a line, or that of a comment in some language. */
const OPENING = /(<!--|\/\*|\{#|\/\/|--|[\r\n\ufeff#*%;])[^\S\r\n]*$/;

/** Comments that end before the line does, or after it. */
const CLOSINGS: Readonly<Record<string, string>> = { '<!--': '-->', '/*': '*/', '{#': '#}' };
const ANY_CLOSING = /-->|\*\/|#\}/;

/** What parts the names from a reason for people. */
const REASON = /(?:^|\s)--(?:\s|$)/;

/** Units: how far a directive's opening is sought before it, and its end behind it. */
const REACH_BEFORE = 64;
const REACH_BEHIND = 4096;

/** The directives and `[sic]` marks of a text; undefined where there is none, which costs a search for a string and one for a pattern. */
export function findDirectives(text: string, lines: LineIndex): Directives | undefined {
  const sic = sicSpans(text);
  const all = text.includes(MARK) ? [...directivesOf(text, lines)] : [];
  return all.length + sic.length > 0 ? { all, sic } : undefined;
}

function* directivesOf(text: string, lines: LineIndex): Generator<Directive> {
  for (const match of text.matchAll(WORD)) {
    const opening = openingBefore(text, match.index);
    if (opening === undefined) continue;
    const from = match.index + match[0].length;
    const end = endOf(text, from, opening);
    const names = namesIn(text.slice(from, end));
    const kind = match[1] as DirectiveKind;
    yield { kind, names, start: match.index, end, about: lineAbout(kind, { start: match.index, end }, lines) };
  }
}

function openingBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - REACH_BEFORE), at);
  return OPENING.exec(at <= REACH_BEFORE ? `\n${before}` : before)?.[1];
}

function endOf(text: string, from: number, opening: string): number {
  const behind = text.slice(from, from + REACH_BEHIND);
  const closing = CLOSINGS[opening];
  const closed = closing === undefined ? -1 : behind.indexOf(closing);
  if (closed >= 0) return from + closed;
  const line = behind.split(/[\r\n]/, 1)[0]!;
  const length = line.search(ANY_CLOSING);
  return from + (length < 0 ? line.length : length);
}

function namesIn(written: string): string[] {
  const list = written.split(REASON, 1)[0]!.split(',');
  return list.map((name) => name.trim().replace(/\s+/g, ' ').normalize('NFC')).filter((name) => name !== '');
}

function lineAbout(kind: DirectiveKind, { start, end }: Span, lines: LineIndex): Span {
  if (kind === 'disable-line') return lines.spanOf(lines.lineOf(start));
  if (kind === 'disable-next-line') return lines.spanOf(lines.lineOf(end) + 1);
  return { start, end: start };
}
