import type { DocumentReport } from '../../report/run.ts';
import type { RunFault } from '../../report/run-fault.ts';

/** What became of one record, or of bytes that are none. */
export interface FixedRecord {
  /** As read. */
  readonly bytes: Uint8Array;
  /** To be written in their place: the same object where nothing changes. */
  readonly written: Uint8Array;
  /** Line of the file, from 1, on which it begins. */
  readonly line: number;
  readonly corrections: number;
  readonly suggestions: number;
  /** Its fields with findings, each a document of its own in reports. */
  readonly documents: readonly DocumentReport[];
  /** Why it passed as it is. */
  readonly fault?: Pick<RunFault, 'code' | 'message'>;
}

/** Records as they come, those that were read together in one batch. Can be gone through once. */
export type RecordBatches = AsyncIterable<readonly FixedRecord[]>;

/** The bytes to be written for each batch. `changed` is called for each one that has a change. */
export async function* writtenBytes(
  batches: RecordBatches,
  changed: () => void = () => {},
): AsyncGenerator<Uint8Array> {
  for await (const batch of batches) {
    if (batch.some(({ bytes, written }) => bytes !== written)) changed();
    yield Buffer.concat(batch.map(({ written }) => written));
  }
}
