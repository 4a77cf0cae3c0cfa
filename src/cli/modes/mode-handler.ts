import type { Input } from '../../io/inputs/input.ts';
import type { FixFlags } from '../arguments/flags.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { Session } from '../session/session.ts';
import type { RecordBatches } from './fixed-record.ts';

/** What one mode does with each document. */
export interface ModeHandler {
  /**
   * Called in the order of the inputs, without waiting for the documents before. Gives what is to go to stdout when
   * their turn has come.
   * @throws {OperationalError} when this document cannot be written; the next ones still come.
   */
  receive(outcome: Outcome): Promise<string | Uint8Array | undefined>;
  /** The same for a document of records, when its turn has come: it is a stream, and so is what goes to stdout. */
  receiveRecords(document: RecordStream): Promise<void>;
}

/** A document of records, which are fixed as the mode asks for them. */
export interface RecordStream {
  readonly input: Input;
  readonly batches: RecordBatches;
}

/** Where a run writes corrected texts, if not over its inputs. */
export type OutputFlags = Pick<FixFlags, 'output' | 'outputDir'>;

/** Makes the handler for a run over `inputs`. */
export type OpenMode = (flags: OutputFlags, session: Session, inputs: readonly Input[]) => ModeHandler;
