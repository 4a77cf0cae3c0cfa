import { OperationalError } from '../operational-error.ts';
import { faultText } from '../system-fault.ts';
import { decodeText } from './decode-text.ts';
import { readAtOnce } from './read-at-once.ts';

/**
 * The text of a dictionary or configuration, read at once since nothing can be done before it is there.
 * @param what names the file in the error: its kind and its path as the user gave it.
 * @throws {OperationalError} when the file cannot be read or is no text.
 */
export function readSettingsFile(file: string, what: string): string {
  try {
    const decoded = decodeText(readAtOnce(file));
    if (decoded !== undefined) return decoded.text;
  } catch (error) {
    throw new OperationalError(`${what}: ${faultText(error)}`);
  }
  throw new OperationalError(`${what}: is a binary file`);
}
