import type { Entry } from '../../src/core/gazetteer/entry.ts';

/** All spellings that entries hold to be right, the canonical ones first. */
export function rightForms(entries: readonly Entry[]): string[] {
  return [...entries.map(({ name }) => name), ...entries.flatMap(({ short, also }) => [...short, ...also])];
}
