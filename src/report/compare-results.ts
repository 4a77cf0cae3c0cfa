import type { Finding, FixResult } from '../core/result/correction.ts';
import { findingsInOrder } from '../core/result/findings-in-order.ts';

/** One place of a text that two dictionaries treat differently; what is undefined there is nothing. */
export interface Difference {
  readonly before: Finding | undefined;
  readonly after: Finding | undefined;
}

/** Where two ways of fixing one text differ, in its order. Findings that overlap are held against one another. */
export function compareResults(before: FixResult, after: FixResult): Difference[] {
  const olds = findingsInOrder(before);
  const news = findingsInOrder(after);
  const differences: Difference[] = [];
  for (let old = 0, fresh = 0; old < olds.length || fresh < news.length; ) {
    const [a, b] = [olds[old], news[fresh]];
    const difference = { before: isFirst(a, b) ? a : undefined, after: isFirst(b, a) ? b : undefined };
    if (!isSame(difference)) differences.push(difference);
    if (difference.before) old++;
    if (difference.after) fresh++;
  }
  return differences;
}

/** Whether `one` begins before `other` is over, so that it belongs to the next difference. */
function isFirst(one: Finding | undefined, other: Finding | undefined): boolean {
  return one !== undefined && (other === undefined || one.start < other.end);
}

function isSame({ before, after }: Difference): boolean {
  return (
    before?.start === after?.start &&
    before?.end === after?.end &&
    before?.replacement === after?.replacement &&
    before?.applied === after?.applied
  );
}
