import type { EntryType } from './entry.ts';
import type { Gazetteer } from './gazetteer.ts';

/** An entry that a spelling may mean, and what `fix` would do with that spelling. */
export interface LookupCandidate {
  readonly name: string;
  readonly type: EntryType;
  readonly confidence: number;
  readonly decision: 'keep' | 'correct' | 'suggest' | 'leave';
}

export function lookup(_name: string, _gazetteer: Gazetteer): LookupCandidate[] {
  return [];
}
