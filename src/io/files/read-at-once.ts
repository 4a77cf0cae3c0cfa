import { readFileSync } from 'node:fs';
import { isNoFile } from '../paths/is-no-file.ts';
import { interruptible } from '../process/interruptible.ts';

/**
 * The bytes of a file (absolute) that the user named and without which nothing can be done. It may be a pipe: a signal
 * ends the process while it waits for one.
 */
export function readAtOnce(file: string): Uint8Array {
  return isNoFile(file) ? interruptible(() => readFileSync(file)) : readFileSync(file);
}
