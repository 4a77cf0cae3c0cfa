import type { FaultCode } from './fault-codes.ts';

/** A fault of a file before its offset (UTF-16 units) is turned into a line and a column. */
export interface Problem {
  readonly code: FaultCode;
  readonly message: string;
  readonly offset: number;
  /** Where the kind's own remedy is not the best one. */
  readonly remedy?: string;
}
