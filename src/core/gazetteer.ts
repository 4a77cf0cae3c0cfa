import type { Entry, ListedCorrection } from './entry.ts';

/** The compiled index of all dictionaries in use. Opaque outside `core/`. */
export interface Gazetteer {
  readonly entries: readonly Entry[];
}

export function compile(entries: readonly Entry[], _corrections: readonly ListedCorrection[] = []): Gazetteer {
  return { entries };
}
