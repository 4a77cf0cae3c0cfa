import type { Span } from '../text/span.ts';

/** The words around a span by which its place is known again when lines have moved. Each joined by single spaces. */
export interface ContextWords {
  readonly before: string;
  readonly after: string;
}

/** Words on each side. */
const REACH = 4;

/** UTF-16 units on each side in which words are sought, so that a line of a megabyte costs no more than another. */
const WINDOW = 400;

const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Words with a capital are left out: a name among them may be mended, and the place must be known after that too. */
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** A blank line, or a line that ends a sentence. A line break within a sentence is only a matter of layout. */
const PARAGRAPH_END = /\r?\n[ \t]*\r?\n|[.!?…:][’”»"')\]]*[ \t]*\r?\n/g;

/** The nearest words without a capital on both sides of a span, within its paragraph, as they are spelled. */
export function contextWords(text: string, { start, end }: Span): ContextWords {
  const left = text.slice(Math.max(0, start - WINDOW), start);
  const right = text.slice(end, end + WINDOW);
  const paragraphStart = [...left.matchAll(PARAGRAPH_END)].at(-1);
  const before = left.slice(paragraphStart ? paragraphStart.index + paragraphStart[0].length : 0);
  return {
    before: plainWords(before).slice(-REACH).join(' '),
    after: plainWords(right.split(PARAGRAPH_END, 1)[0] ?? '')
      .slice(0, REACH)
      .join(' '),
  };
}

function plainWords(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.normalize('NFC')).filter((word) => !CAPITAL.test(word));
}
