import { open } from 'node:fs/promises';
import { OperationalError } from '../operational-error.ts';
import { faultText, systemCode } from '../system-fault.ts';

/**
 * Makes a new text file, in UTF-8. Gives `'kept'` where there is one already, which stays as it is.
 * @throws {OperationalError} when it cannot be made.
 */
export async function createFile(file: string, text: string): Promise<'made' | 'kept'> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    return 'made';
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return 'kept';
    throw new OperationalError(`${file}: cannot be made: ${faultText(error)}`);
  }
}
