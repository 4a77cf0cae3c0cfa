import { CharacterClass, characterClass } from './character-class.ts';
import { protectSpans } from './protect-spans.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/**
 * Marks as protected every token that lies in a URL, e-mail address, @handle, #hashtag, domain, path, file name,
 * snake_case identifier, run of data or code between backticks: such text is an address, and mending a name in it would break it.
 */
export function protectAddresses(tokens: Tokens): void {
  protectSpans(tokens, findAddresses(tokens.text, tokens.addressMarks));
}

/** Spans of addresses, in text order, from the offsets of the characters that can give one away. */
function* findAddresses(text: string, marks: readonly number[]): Generator<Span> {
  let done = 0;
  for (const mark of marks) {
    if (mark < done) continue;
    const found = text[mark] === '`' ? codeAt(text, mark) : addressAt(text, mark, done);
    if (!found) continue;
    yield found;
    done = found.end;
  }
}

/** Code between backticks: to the same number of them, within the line unless there are three or more. */
function codeAt(text: string, mark: number): Span | undefined {
  let open = mark;
  while (text[open] === '`') open++;
  const fence = text.slice(mark, open);
  const close = text.indexOf(fence, open);
  if (close < 0) return undefined;
  const lineEnd = text.indexOf('\n', open);
  if (fence.length < 3 && lineEnd >= 0 && lineEnd < close) return undefined;
  return { start: mark, end: close + fence.length };
}

function addressAt(text: string, mark: number, from: number): Span | undefined {
  const chunk = chunkAt(text, mark, from);
  if (chunk.end - chunk.start >= REACH) return { start: chunk.start, end: runEnd(text, chunk.end, text.length) };
  const word = withPlainLetters(text.slice(chunk.start, chunk.end));
  for (const [needed, pattern] of ADDRESSES) {
    if (!word.includes(needed)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(word); match; match = pattern.exec(word)) {
      const start = chunk.start + match.index;
      const end = start + match[0].length;
      if (start <= mark && mark < end) return { start, end };
    }
  }
  return undefined;
}

/** Units: a longer stretch without a space is data and protected whole, for cost would grow with its square. */
const REACH = 2048;

/** The stretch around a mark that holds no white space, quotation mark or angle bracket. */
function chunkAt(text: string, mark: number, from: number): Span {
  let start = mark;
  while (start > from && mark - start < REACH && !isBoundary(text.charCodeAt(start - 1))) start--;
  return { start, end: runEnd(text, mark + 1, mark + REACH) };
}

/** Offset at which a stretch ends that goes on at `from`, `most` if it goes on beyond that. */
function runEnd(text: string, from: number, most: number): number {
  let end = from;
  while (end < text.length && end < most && !isBoundary(text.charCodeAt(end))) end++;
  return end;
}

function isBoundary(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x22 ||
    code === 0x3c ||
    code === 0x3e ||
    (code >= 0x80 && /[\s«»“”„]/.test(String.fromCharCode(code)))
  );
}

const BEYOND_ASCII = /[^\0-\x7f]/g;

/** The one letter beyond ASCII that the patterns below know, and what stands for all else beyond ASCII. */
const FOREIGN_LETTER = 'é';
const FOREIGN_SYMBOL = '—';

/**
 * A stretch of text, unit for unit, in the few characters that the patterns below tell apart: patterns that ask for
 * Unicode's properties take longer to get ready than a whole article takes to correct.
 */
function withPlainLetters(chunk: string): string {
  return chunk.replace(BEYOND_ASCII, (unit) => (isWordUnit(unit.charCodeAt(0)) ? FOREIGN_LETTER : FOREIGN_SYMBOL));
}

function isWordUnit(code: number): boolean {
  const found = characterClass(code);
  return found === CharacterClass.Letter || found === CharacterClass.Capital || found === CharacterClass.Digit;
}

const TOP_LEVEL =
  'com|org|net|info|gov|edu|int|mil|io|news|press|media|online|tv|me|co|eu|ru|su|ua|by|uk|us|de|fr|it|es|pl|tr|il|ir|sa|ae|qa|eg|ps|cn|jp|kr|in|br';
const FILE_TYPE =
  'txt|md|pdf|docx?|xlsx?|pptx?|odt|rtf|epub|jpe?g|png|gif|webp|svg|tiff?|mp[34]|m4a|wav|avi|mov|mkv|webm|html?|xml|json|jsonl|ya?ml|toml|csv|tsv|zip|gz|tar|rar|7z|js|ts|py|sh|php|css|srt|vtt|exe|apk|log';

/**
 * In order of precedence: the first that covers a mark decides. Each with a character that it must have, so that no
 * pattern is got ready which cannot match anyway.
 */
const ADDRESSES: readonly (readonly [needed: string, pattern: RegExp])[] = [
  ['/', /[a-z][a-z0-9+.-]*:\/\/\S+/gi],
  ['.', /www\.\S+/gi],
  ['@', /(?:mailto:)?[^\s@,;:()[\]]+@[a-z0-9é-]+(?:\.[a-z0-9é-]+)+/gi],
  ['@', /@[\wé](?:[\wé.]*[\wé])?/g],
  ['#', /#[\wé]+(?:-[\wé]+)*/g],
  ['\\', /[a-z]:\\\S*|\\\\\S+|[^\s\\]+\\[^\s\\]+\S*/gi],
  ['/', /(?<![a-z0-9é.])(?:~|\.{1,2})?\/[\wé.~-]+(?:\/\S*)?/gi],
  ['.', new RegExp(`[^\\s(),;:'\\[\\]]+\\.(?:${FILE_TYPE})(?![\\wé])`, 'gi')],
  ['/', /[a-z0-9é-]+(?:\.[a-z0-9é-]+)*\.[a-z]{2,}(?::\d+)?\/\S*/gi],
  ['.', new RegExp(`[a-zA-Z0-9é-]+(?:\\.[a-zA-Z0-9é-]+)*\\.(?:${TOP_LEVEL})(?![\\wé])(?:[/?#]\\S*)?`, 'g')],
  ['_', /[a-z0-9é]+(?:_+[a-z0-9é]+)+/gi],
];
