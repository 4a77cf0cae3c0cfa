import type { Input } from '../../io/input.ts';
import type { FixFlags } from '../flags.ts';
import type { Outcome } from '../outcome.ts';
import type { RecordBatches } from '../records/fixed-record.ts';
import type { Session } from '../session.ts';

/** What one mode does with each document, in the order of the inputs. */
export interface ModeHandler {
  /** @throws {OperationalError} when this document cannot be written; the next ones still come. */
  receive(outcome: Outcome): Promise<void>;
  /** The same for a document of records, which comes as a stream. */
  receiveRecords(document: RecordStream): Promise<void>;
}

/** A document of records, which are fixed as the mode asks for them. */
export interface RecordStream {
  readonly input: Input;
  readonly batches: RecordBatches;
}

/** Makes the handler for a run over `inputs`. */
export type OpenMode = (flags: FixFlags, session: Session, inputs: readonly Input[]) => ModeHandler;
