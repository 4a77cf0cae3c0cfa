import { readFileSync } from 'node:fs';
import { OperationalError } from '../operational-error.ts';
import { isNoFile } from '../paths/is-no-file.ts';
import { interruptible } from '../process/interruptible.ts';
import { faultText } from '../system-fault.ts';
import { decodeText } from './decode-text.ts';

/**
 * The text of a dictionary or configuration, read at once since nothing can be done before it is there.
 * @param what names the file in the error: its kind and its path as the user gave it.
 * @throws {OperationalError} when the file cannot be read or is no text.
 */
export function readSettingsFile(file: string, what: string): string {
  try {
    const decoded = decodeText(isNoFile(file) ? interruptible(() => readFileSync(file)) : readFileSync(file));
    if (decoded !== undefined) return decoded.text;
  } catch (error) {
    throw new OperationalError(`${what}: ${faultText(error)}`);
  }
  throw new OperationalError(`${what}: is a binary file`);
}
