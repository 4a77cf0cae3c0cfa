import type { Span } from './span.ts';

/** UTF-16 units of a section at least and at most: some forty thousand words, more than any article has. */
const LEAST = 200_000;
const MOST = 300_000;

/**
 * Cuts a long text into sections that are read each for itself, as an article is: what stands a hundred pages away is no
 * evidence, and cost and memory stay in proportion. Cuts lie at line breaks, or else at the end of a sentence, or else at
 * white space; a text without any stays whole.
 */
export function* sectionsOf(text: string): Generator<Span> {
  let start = 0;
  while (text.length - start > MOST) {
    const end = cutWithin(text, start + LEAST, start + MOST);
    yield { start, end };
    start = end;
  }
  yield { start, end: text.length };
}

function cutWithin(text: string, from: number, to: number): number {
  const blank = text.lastIndexOf('\n\n', to - 2);
  if (blank >= from) return blank + 2;
  const line = text.lastIndexOf('\n', to - 1);
  if (line >= from) return line + 1;
  const sentence = text.lastIndexOf('. ', to - 2);
  if (sentence >= from) return sentence + 2;
  const space = text.indexOf(' ', to);
  return space < 0 ? text.length : space + 1;
}
