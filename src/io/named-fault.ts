import { OperationalError } from './operational-error.ts';

/** What was thrown, to be thrown again: a fault of the surroundings says what it is about, and keeps its details. */
export function namedFault(name: string, error: unknown): unknown {
  return error instanceof OperationalError ? new OperationalError(`${name}: ${error.message}`, error.details) : error;
}
