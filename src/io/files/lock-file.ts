import { rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { OperationalError } from '../operational-error.ts';
import { realFile } from '../paths/real-path.ts';
import { faultText, systemCode } from '../system-fault.ts';
import { readIfThere } from './read-if-there.ts';
import { isLeftOver, temporaryName } from './temporary-name.ts';

/** Milliseconds. */
const LOOK_AFTER = 20;
const MOST_WAIT = 60_000;

/**
 * Waits until no other run holds the lock of a file (absolute), which it is going to read and to write again, and takes
 * it: a file beside it, `*.lock`. Gives what removes the lock, which must be called whatever comes.
 * @throws {OperationalError} when the lock cannot be made, or its maker was killed or keeps it for a minute. The abort
 * reason when `signal` is aborted meanwhile.
 */
export async function lockFile(file: string, signal: AbortSignal): Promise<() => Promise<void>> {
  const real = realFile(file);
  if (real === undefined) return async () => {};
  const lock = `${real}.lock`;
  for (let waited = 0; (await make(lock)) === 'kept'; waited += LOOK_AFTER) {
    if (waited >= MOST_WAIT || isLeftOver(makerOf(lock))) {
      throw new OperationalError(`locked by another run; if none is under way, remove ${lock}`);
    }
    await setTimeout(LOOK_AFTER, undefined, { signal });
  }
  return () => rm(lock, { force: true });
}

async function make(lock: string): Promise<'made' | 'kept'> {
  try {
    // The name of a temporary file tells which run made it: so does this lock.
    await writeFile(lock, temporaryName(), { flag: 'wx' });
    return 'made';
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return 'kept';
    throw new OperationalError(`cannot be written: ${faultText(error)}`);
  }
}

function makerOf(lock: string): string {
  return new TextDecoder().decode(readIfThere(lock));
}
