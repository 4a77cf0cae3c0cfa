import { readFileSync } from 'node:fs';
import { OperationalError } from '../operational-error.ts';
import { faultText, systemCode } from '../system-fault.ts';

/** The bytes of a file, or undefined where there is none. @throws {OperationalError} when it cannot be read. */
export function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new OperationalError(`cannot be read: ${faultText(error)}`);
  }
}
