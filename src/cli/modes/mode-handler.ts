import type { Input } from '../../io/input.ts';
import type { FixFlags } from '../flags.ts';
import type { Outcome } from '../outcome.ts';
import type { Session } from '../session.ts';

/** What one mode does with each document. */
export interface ModeHandler {
  /**
   * Called in the order of the inputs, without waiting for the documents before. Gives what is to go to stdout when
   * their turn has come.
   * @throws {OperationalError} when this document cannot be written; the next ones still come.
   */
  receive(outcome: Outcome): Promise<string | Uint8Array | undefined>;
}

/** Makes the handler for a run over `inputs`. */
export type OpenMode = (flags: FixFlags, session: Session, inputs: readonly Input[]) => ModeHandler;
