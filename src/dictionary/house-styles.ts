import type { Entry } from '../core/gazetteer/entry.ts';

/** The names of the house styles that any of the entries knows, sorted. */
export function houseStyles(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap((entry) => Object.keys(entry.styles)))].sort();
}
