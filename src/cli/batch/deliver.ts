import type { Input } from '../../io/inputs/input.ts';
import type { ModeHandler } from '../modes/mode-handler.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { Revisions } from '../revisions/revisions.ts';
import type { Attempt } from './fix-inputs.ts';
import { mapInOrder } from './map-in-order.ts';

/** A document that has gone where it belongs, or what was thrown on its way; one of records has still to go. */
export type Delivery =
  | Exclude<Attempt, { readonly outcome: Outcome }>
  | { readonly input: Input; readonly outcome: Outcome; readonly printed: string | Uint8Array | undefined };

/** Documents on their way at once: a disk takes as long for several files that are synced together as for one. */
const AT_ONCE = 8;

/** Revises what was made of documents and hands it to the mode, several at a time; gives them in their order. */
export function deliver(
  attempts: AsyncIterable<Attempt>,
  { revise }: Pick<Revisions, 'revise'>,
  { receive }: ModeHandler,
): AsyncGenerator<Delivery> {
  return mapInOrder(attempts, AT_ONCE, async (attempt) => {
    if (!('outcome' in attempt)) return attempt;
    const { input } = attempt;
    try {
      const outcome = revise(attempt.outcome);
      return { input, outcome, printed: await receive(outcome) };
    } catch (error) {
      return { input, error };
    }
  });
}
