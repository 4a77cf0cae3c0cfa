import { foldForm } from './fold-form.ts';

/**
 * The order in which dictionaries list names: by folded form, so that neither case nor diacritics count, then by code
 * unit. Negative when `a` stands first.
 */
export function compareNames(a: string, b: string): number {
  return compareUnits(foldForm(a), foldForm(b)) || compareUnits(a, b);
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
