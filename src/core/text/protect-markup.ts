import { protectSpans } from './protect-spans.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/**
 * Marks as protected every token that belongs to the markup of an article and not to its text: HTML tags with their
 * attributes, scripts and code, the targets of Markdown links, code between tildes, template expressions, and in front
 * matter the keys and what names a file or an address. What a reader sees stays open.
 */
export function protectMarkup(tokens: Tokens): void {
  const { text } = tokens;
  protectSpans(tokens, frontMatterSpans(text));
  for (const { sign, pattern } of MARKUP) if (text.includes(sign)) protectSpans(tokens, spansOf(text, pattern));
}

/**
 * Kinds of markup, each with a sign that it must have, so that most articles cost no more than to look for that. Where only
 * the end of a match is markup, it is its `target`.
 */
const MARKUP: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  {
    sign: '<',
    pattern: /<(script|style|code|kbd|samp)\b[^<>]*>[\s\S]{0,5000}?<\/\1\s*>|<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi,
  },
  { sign: '](', pattern: /\]\(\s*(?<target><[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)/g },
  { sign: ']:', pattern: /^ {0,3}\[[^\]\n]+\]:[ \t]*(?<target>\S+)/gm },
  { sign: '{{', pattern: /\{\{[^{}]*\}\}/g },
  { sign: '{%', pattern: /\{%[^{}]*%\}/g },
  { sign: '~~~', pattern: /^ {0,3}(~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1~*[ \t]*$|(?![\s\S]))/gm },
];

function* spansOf(text: string, pattern: RegExp): Generator<Span> {
  for (const { 0: match, index, groups } of text.matchAll(pattern)) {
    const end = index + match.length;
    yield { start: end - (groups?.target ?? match).length, end };
  }
}

/**
 * A block between lines of three hyphens at the beginning, in which each line is a key, a list item, a comment, indented or
 * empty. No line is two of these, so that there is one way to read it.
 */
const FRONT_MATTER = /^---\r?\n(?:(?:\w[\w-]*:.*|-.*|[ \t]+\S.*|#.*|[ \t]*)\r?\n)*?---[ \t]*(?=\r?\n|$)/;
const KEY = /^[ \t]*(?:-[ \t]+)?[\w-]+:/gm;
/** Lines whose value is an address or a file. */
const ADDRESS_LINE =
  /^[ \t]*(?:slug|permalink|url|uri|path|file|image|cover|thumbnail|layout|template|id|aliases):.*/gim;

function* frontMatterSpans(text: string): Generator<Span> {
  const matter = text.startsWith('---') ? FRONT_MATTER.exec(text)?.[0] : undefined;
  if (matter === undefined) return;
  const spans = [...spansOf(matter, ADDRESS_LINE), ...spansOf(matter, KEY)];
  let done = 0;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < done) continue;
    yield span;
    done = span.end;
  }
}
