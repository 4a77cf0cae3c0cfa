import type { Finding } from '../core/result/correction.ts';

/** A finding and the later findings of its document that say the same. */
export interface Repeated<F extends Finding> {
  readonly first: F;
  readonly others: readonly F[];
}

/** Findings gathered by surface, replacement, entry and kind, in the order in which each first stands in the text. */
export function groupRepeated<F extends Finding>(findings: readonly F[]): Repeated<F>[] {
  const groups = new Map<string, { first: F; others: F[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.surface, finding.replacement, finding.entry, finding.kind]);
    const group = groups.get(key);
    if (group) group.others.push(finding);
    else groups.set(key, { first: finding, others: [] });
  }
  return [...groups.values()];
}
