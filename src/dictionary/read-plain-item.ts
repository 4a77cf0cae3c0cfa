import { RESERVED_KEYS } from './locate-node.ts';
import type { Located, LocatedPair } from './located.ts';
import type { Piece } from './split-yaml.ts';

/** A text that YAML can read in one way only: words of letters and digits, with nothing that is syntax anywhere. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’()&/-]*[\p{L}\p{M}\p{N}.'’)])?$/u;
/** A text in quotes without escapes. */
const QUOTED = /^(["'])([^"'\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*)\1$/u;
/** What the core schema does not read as text. */
const NOT_TEXT = /^(?:true|false|null)$/i;
const IDLE_LINE = /^ *(?:#.*)?$/;
const PAIR = /^( *)(- )?([^:]+): ([^ ].*)$/u;
const MAX_LINE = 1000;

/**
 * Reads an item written in the plainest way (one line a key, texts without syntax in them, lists in brackets) without the YAML parser,
 * which costs twenty times as much: large dictionaries are written so by programs. Anything else gives undefined, and
 * is left to the parser; what is read here, the parser would read alike.
 */
export function readPlainItem(text: string, { start, end }: Piece): Located | undefined {
  const pairs: LocatedPair[] = [];
  let shape: Shape | undefined;
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    if (stop - at > MAX_LINE) return undefined;
    const line = text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop);
    if (!IDLE_LINE.test(line)) {
      const read = readLine(line, at);
      if (read === undefined || !fits(read, shape) || pairs.some(({ key }) => key === read.pair.key)) return undefined;
      shape ??= { indent: read.indent, dashed: read.dashed };
      pairs.push(read.pair);
    }
    at = stop + 1;
  }
  return shape && located(pairs, shape, pairs[0]!.offset);
}

interface Shape {
  /** Columns in front of the keys. */
  readonly indent: number;
  readonly dashed: boolean;
}

interface PlainLine extends Shape {
  readonly pair: LocatedPair;
}

function fits(line: PlainLine, shape: Shape | undefined): boolean {
  return shape === undefined || (!line.dashed && line.indent === shape.indent);
}

function located(pairs: readonly LocatedPair[], { indent, dashed }: Shape, offset: number): Located {
  const map: Located = { kind: 'map', offset, pairs };
  return dashed ? { kind: 'list', offset: offset - Math.min(2, indent), items: [map] } : map;
}

function readLine(line: string, start: number): PlainLine | undefined {
  const match = PAIR.exec(line);
  if (match === null) return undefined;
  const [, spaces = '', dash = '', written = '', value = ''] = match;
  const indent = spaces.length + dash.length;
  const key = textOf(written);
  if (key === undefined || RESERVED_KEYS.has(key)) return undefined;
  const node = readValue(value, start + line.length - value.length);
  return node && { indent, dashed: dash !== '', pair: { key, offset: start + indent, node } };
}

function readValue(value: string, offset: number): Located | undefined {
  if (!value.startsWith('[')) return readText(value, offset);
  if (!value.endsWith(']')) return undefined;
  const items: Located[] = [];
  let at = offset + 1;
  for (const one of value.slice(1, -1).split(', ')) {
    const item = readText(one, at);
    if (item === undefined) return undefined;
    items.push(item);
    at += one.length + 2;
  }
  return { kind: 'list', offset, items };
}

function readText(text: string, offset: number): Located | undefined {
  const value = textOf(text);
  return value === undefined ? undefined : { kind: 'scalar', offset, value };
}

function textOf(written: string): string | undefined {
  const quoted = QUOTED.exec(written)?.[2];
  if (quoted !== undefined) return quoted;
  return PLAIN.test(written) && !NOT_TEXT.test(written) ? written : undefined;
}
