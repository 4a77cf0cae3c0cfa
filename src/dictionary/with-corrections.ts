import type { Entry } from '../core/gazetteer/entry.ts';
import { termEntry } from '../core/gazetteer/gazetteer.ts';
import type { AssignedCorrections } from './assign-corrections.ts';

/**
 * Entries and quick corrections as entries alone, for whoever lists or counts them: a correction is a variant of the
 * entry that has its target as the name, or of a term of its own.
 */
export function withCorrections({ entries, corrections }: AssignedCorrections): readonly Entry[] {
  const all = new Map(entries.map((entry) => [entry.name, entry]));
  for (const correction of corrections) {
    const entry = all.get(correction.to) ?? termEntry(correction.to, correction.dictionary);
    all.set(entry.name, { ...entry, variants: [...entry.variants, correction.from] });
  }
  return [...all.values()];
}
