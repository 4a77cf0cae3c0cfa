import { foldToken } from '../core/fold.ts';

/**
 * The form in which names are compared across a dictionary: each word folded, words joined by one space.
 * Hyphens count as spaces, apostrophes and diacritics not at all.
 */
export function foldForm(form: string): string {
  return form
    .split(/[\s\p{Pd}]+/u)
    .map(foldToken)
    .filter((word) => word !== '')
    .join(' ');
}
