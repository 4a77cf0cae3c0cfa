import type { Entry } from '../core/gazetteer/entry.ts';
import { compareNames } from './compare-names.ts';
import { houseStyles } from './house-styles.ts';

/** What dictionaries know of one house. */
export interface StyleSummary {
  /** As `--style` takes it. */
  readonly style: string;
  /** Number of entries that say how this house writes them. */
  readonly entries: number;
  /** How many of these it writes otherwise than by their canonical name. */
  readonly different: number;
  /** A canonical name and this house's form of it, another one wherever there is one. */
  readonly example: { readonly name: string; readonly form: string };
}

/** The house styles that entries know, sorted by name. */
export function styleSummaries(entries: readonly Entry[]): StyleSummary[] {
  const sorted = [...entries].sort((a, b) => compareNames(a.name, b.name));
  return houseStyles(entries).map((style) => {
    const pairs = sorted.flatMap(({ name, styles }) => {
      const form = styles[style];
      return form === undefined ? [] : [{ name, form }];
    });
    const different = pairs.filter(({ name, form }) => name !== form);
    return { style, entries: pairs.length, different: different.length, example: different[0] ?? pairs[0]! };
  });
}
