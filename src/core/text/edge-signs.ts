import { tokenize } from './tokens.ts';

/** What stands in front of the first word of a form and behind the last one: nothing, mostly. */
export interface EdgeSigns {
  readonly before: string;
  readonly behind: string;
}

const NONE: EdgeSigns = { before: '', behind: '' };

/** The signs at the edges of a form, such as the exclamation mark of Yahoo!: they are no part of its words. */
export function edgeSigns(form: string): EdgeSigns {
  if (PLAIN_EDGES.test(form)) return NONE;
  const { count, start, end } = tokenize(form);
  return count === 0 ? NONE : { before: form.slice(0, start[0]), behind: form.slice(end[count - 1]) };
}

/** Nearly all forms begin and end with a plain letter, and need not be cut into words. */
const PLAIN_EDGES = /^[A-Za-z](?:.*[A-Za-z])?$/s;

/** A form from its first word to its last. */
export function withoutEdgeSigns(form: string): string {
  const { before, behind } = edgeSigns(form);
  return form.slice(before.length, form.length - behind.length);
}
