import type { Span } from '../text/span.ts';

const MARK = '[sic';
const WHOLE = /^\[sic!?\]/;

/** Units that a name and what parts it from its mark may take up. */
const REACH = 160;

/** A possessive ending, closing quotation marks and white space. */
const BETWEEN = /(?:['’]s)?[\s"'’”»)]*$/;

/** The names that `[sic]` stands behind, with the mark: the author vouches for them. In text order. */
export function sicSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    const mark = WHOLE.exec(text.slice(at, at + MARK.length + 2))?.[0];
    if (mark === undefined) continue;
    const before = text.slice(Math.max(0, at - REACH), at).replace(BETWEEN, '');
    const gap = Math.min(at, REACH) - before.length;
    const name = nameAtEnd(before);
    spans.push({ start: at - gap - name.length, end: at + mark.length });
  }
  return spans;
}

/**
 * Capitalized words in a row, with initials and particles, or one word of any kind; nothing where none stands at the end.
 * The pattern is made here, since to make one with Unicode’s properties would take every run a millisecond.
 */
function nameAtEnd(text: string): string {
  const name =
    /(?:[\p{Lu}\p{Lt}](?:[\p{L}\p{M}\p{Cf}'’-]*|\p{L}{0,2}\.)\s+(?:\p{Ll}{1,3}\s+){0,2})*[\p{L}\p{M}\p{N}\p{Cf}'’-]+$/u;
  return name.exec(text)?.[0] ?? '';
}
