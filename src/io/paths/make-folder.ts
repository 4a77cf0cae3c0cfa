import { mkdir } from 'node:fs/promises';
import { OperationalError } from '../operational-error.ts';
import { faultText } from '../system-fault.ts';

/** Makes a folder and those above it, where they are missing. @throws {OperationalError} when it cannot. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new OperationalError(`cannot make the directory ${folder}: ${faultText(error)}`, { code: 'unwritable' });
  }
}
