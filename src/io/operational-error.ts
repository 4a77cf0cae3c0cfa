import type { Position } from '../report/position.ts';
import type { FaultCode } from '../report/run-fault.ts';

/** What is known of a fault besides its message. */
export interface FaultDetails {
  /** What programs know it by. */
  readonly code?: FaultCode;
  /** Where it is in its file. */
  readonly place?: Position;
}

/**
 * A fault of the surroundings (files, encoding, configuration, usage) told to the user as its message alone.
 * It is caught once, in `cli/`, and ends in exit code 2; whatever else is thrown is a fault of this program.
 */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
  readonly details: FaultDetails;

  constructor(message: string, details: FaultDetails = {}) {
    super(message);
    this.details = details;
  }
}
