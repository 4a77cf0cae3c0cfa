import { compareNames } from '../dictionary/compare-names.ts';
import type { SavedDecision } from './decision.ts';

/** Earlier decisions and later ones together, each place once, sorted. Of two on the same place the later one stays. */
export function mergeDecisions(earlier: readonly SavedDecision[], later: readonly SavedDecision[]): SavedDecision[] {
  const byPlace = new Map([...earlier, ...later].map((decision) => [placeOf(decision).join('\u0000'), decision]));
  return [...byPlace.values()].sort(compareDecisions);
}

/** The order of decisions in a file; those on the same place are equal. */
export function compareDecisions(a: SavedDecision, b: SavedDecision): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  for (const [at, part] of left.entries()) {
    const order = compareNames(part, right[at]!);
    if (order !== 0) return order;
  }
  return 0;
}

/** What tells decisions apart; those for everywhere come first. */
export function placeOf({ spelling, replacement, before, after }: SavedDecision): string[] {
  const everywhere = before === undefined && after === undefined;
  return [spelling, replacement, everywhere ? '' : 'here', before ?? '', after ?? ''];
}
