import type { Span } from '../text/span.ts';

/** The mark: in square brackets in any case, in round ones in lower case, where capitals are an acronym; in italics or not. */
const MARK =
  /\[(?:[*_]{1,2}|<(?:i|em)>)?[Ss][Ii][Cc][!?]?(?:[*_]{1,2}|<\/(?:i|em)>)?\]|\((?:[*_]{1,2}|<(?:i|em)>)?sic[!?]?(?:[*_]{1,2}|<\/(?:i|em)>)?\)/g;

/** Units that a name and what parts it from its mark may take up. */
const REACH = 160;

/** A possessive ending, closing marks and tags, and white space. */
const BETWEEN = /(?:['’]s)?(?:[\s"'’”»).,;:*_]|<\/\w{1,9}>)*$/;

/** The names that `[sic]` stands behind, with the mark: the author vouches for them. In text order. */
export function sicSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
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
