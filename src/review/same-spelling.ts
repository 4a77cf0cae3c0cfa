import type { Finding } from '../core/result/correction.ts';
import type { Answer } from './answer.ts';

/** What identifies a spelling and what it would be mended to. */
type Change = Pick<Finding, 'surface' | 'replacement'>;

/** Names a change, so that equal changes have equal keys. */
export function changeKey({ surface, replacement }: Change): string {
  return JSON.stringify([surface, replacement]);
}

/** Names a change whatever its capitals: `ZELLINSKI` to `ZELENSKY` is the same change as in small letters. */
export function uncasedKey({ surface, replacement }: Change): string {
  return changeKey({ surface: surface.toLowerCase(), replacement: replacement.toLowerCase() });
}

/** Whether an answer to one change goes for another. An answer with words of its own goes only for the same capitals. */
export function isSameSpelling(one: Change, other: Change, answer: Answer): boolean {
  const ownWords = answer.verdict === 'accept' && answer.write !== undefined;
  return ownWords ? changeKey(one) === changeKey(other) : uncasedKey(one) === uncasedKey(other);
}
