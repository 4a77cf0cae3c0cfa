/** A run of a file's lines that can be parsed by itself. Half-open, in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A part of the file below one key, or keys of the top level when `header` is missing. */
export interface Section {
  /** The line of the key whose value the pieces make up. */
  readonly header?: Piece;
  /** Where each item begins, and after the last the end: what lies between two of them parses by itself. */
  readonly bounds: readonly number[];
}

/** More top-level keys than this are no dictionary: not worth a parse each. */
const MANY_KEYS = 100;

/** As much of a line as is needed to tell what it begins. */
const LINE_HEAD = 80;

const LONG_SECTION = /^(?:entries|corrections):[ \t]*(?:#.*)?\r?$/;
const MARKER = /^(?:---|\.\.\.)(?:[ \t\r]|$)|^%/;
const BARE_START = /^---[ \t]*(?:#.*)?\r?$/;
const DASH = /^-(?:[ \t\r]|$)/;

/**
 * Splits a dictionary at its top-level keys, and `entries` and `corrections` at their items, so that a large file
 * need not be held as one syntax tree and a mistake in one entry does not hide the others. A line indented as the
 * items of a block are can only begin the next item (YAML 1.2.2, section 8.2), whatever stands before it. Files in
 * flow style and those with document markers come back whole.
 */
export function splitYaml(text: string): Section[] {
  const start = contentStart(text);
  if (start === undefined) return [];
  const keys = topLevelKeys(text, start);
  if (keys === undefined) return [{ bounds: [0, text.length] }];
  return keys.map((key, nth) => section(text, key, keys[nth + 1] ?? text.length));
}

/** A line without its `\n`: where it begins, its first characters, and the spaces in front of an item, or -1 for none. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

function* linesOf(text: string, from: number, to: number): Generator<Line> {
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    yield { start, text: text.slice(start, Math.min(end, start + LINE_HEAD)), indent: indentOf(text, start, end) };
    start = end + 1;
  }
}

/** Counts spaces; a line that is blank, a comment or a closing bracket, or has a tab in front, begins no item. */
function indentOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at === end || '\r\t#]}:'.includes(text[at]!) ? -1 : at - start;
}

/** Where the first line that says something begins, the mark of a document's start left out. */
function contentStart(text: string): number | undefined {
  let marks = 0;
  for (const line of linesOf(text, 0, text.length)) {
    if (line.indent < 0) continue;
    if (marks > 0 || !BARE_START.test(line.text)) return line.start;
    marks++;
  }
  return undefined;
}

/** Where the lines with the top-level keys begin, undefined for a file that cannot be taken apart there. */
function topLevelKeys(text: string, from: number): number[] | undefined {
  const keys: number[] = [];
  for (const line of linesOf(text, from, text.length)) {
    if (line.indent !== 0 || (DASH.test(line.text) && keys.length > 0)) continue;
    if (/^[-{[]/.test(line.text) || MARKER.test(line.text) || keys.length === MANY_KEYS) return undefined;
    keys.push(line.start);
  }
  return keys[0] === from ? keys : undefined;
}

function section(text: string, from: number, to: number): Section {
  const [first, ...bounds] = itemStarts(text, from, to);
  if (first === undefined) return { bounds: [from, to] };
  return { header: { start: from, end: first }, bounds: [first, ...bounds, to] };
}

function itemStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let indent: number | undefined;
  for (const line of linesOf(text, from, to)) {
    if (line.start === from) {
      if (!LONG_SECTION.test(line.text)) return [];
      continue;
    }
    if (line.indent >= 0) indent ??= line.indent;
    if (line.indent === indent) starts.push(line.start);
  }
  return starts;
}
