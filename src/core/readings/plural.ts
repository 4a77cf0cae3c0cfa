import type { Matcher } from './matcher.ts';

/**
 * Whether a folded spelling is a plural of any spelling that the entry of a form has, or a possessive without its
 * apostrophe: the Zelenskys are a family, and “Zelenskys” is no garbling of Zelenskyy.
 */
export function isPluralOfEntry(matcher: Matcher, form: number, folded: string): boolean {
  if (!folded.endsWith('s')) return false;
  const { entry } = matcher.gazetteer.forms;
  let other = form;
  while (other > 0 && entry[other - 1] === entry[form]) other--;
  for (; entry[other] === entry[form]; other++) {
    if (matcher.wordsOf(other).some((word) => word.folded.length < folded.length && isPlural(folded, word.folded)))
      return true;
  }
  return false;
}

/** Whether one of two spellings is the plural of the other, or its possessive without the apostrophe. */
export function isPlural(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long === `${short}s` || long === `${short}es`;
}
