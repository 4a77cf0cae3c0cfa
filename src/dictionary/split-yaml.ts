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

const LONG_SECTION = /^(?:entries|corrections):[ \t]*(?:#.*)?\r?$/;
const MARKER = /^(?:---|\.\.\.)(?:[ \t\r]|$)|^%/;
const BARE_START = /^---[ \t]*(?:#.*)?\r?$/;

/**
 * Splits a dictionary at its top-level keys, and `entries` and `corrections` at their items, so that a large file
 * need not be held as one syntax tree and a mistake in one entry does not hide the others. A line indented as the
 * items of a block are can only begin the next item (YAML 1.2.2, section 8.2), whatever stands before it. Files in
 * flow style and those with document markers come back whole.
 */
export function splitYaml(text: string): Section[] {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.indent >= 0 && !BARE_START.test(line.text));
  if (first < 0) return [];
  const whole = [{ bounds: [0, text.length] }];
  if (/^[{[]/.test(lines[first]!.text) || lines.some((line, at) => at >= first && MARKER.test(line.text))) return whole;
  const keys = lines.flatMap((line, at) => (line.indent === 0 && !/^-(?:[ \r]|$)/.test(line.text) ? [at] : []));
  if (keys[0] !== first || keys.length > MANY_KEYS) return whole;
  return keys.map((at, nth) => section(lines, at, keys[nth + 1] ?? lines.length, text.length));
}

interface Line {
  readonly start: number;
  /** The first characters, enough to tell what the line begins. */
  readonly text: string;
  /** Spaces in front, or -1 where the line cannot begin an item: blank, a comment, a closing bracket, a tab. */
  readonly indent: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, text: text.slice(start, Math.min(end, start + 80)), indent: indentOf(text, start, end) });
    start = end + 1;
  }
  return lines;
}

function indentOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at === end || '\r\t#]}:'.includes(text[at]!) ? -1 : at - start;
}

function section(lines: readonly Line[], from: number, to: number, length: number): Section {
  const startOf = (at: number) => lines[at]?.start ?? length;
  const whole = { bounds: [startOf(from), startOf(to)] };
  if (!LONG_SECTION.test(lines[from]!.text)) return whole;
  const indent = lines.slice(from + 1, to).find((line) => line.indent >= 0)?.indent;
  if (indent === undefined) return whole;
  const bounds: number[] = [];
  for (let at = from + 1; at < to; at++) if (lines[at]!.indent === indent) bounds.push(startOf(at));
  return { header: { start: startOf(from), end: bounds[0]! }, bounds: [...bounds, startOf(to)] };
}
