import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { faultText } from '../system-fault.ts';
import { realFile } from './real-path.ts';

/** Why a file (absolute) could not be made or replaced, in words for a person; undefined where it could. */
export function whyUnwritable(file: string): string | undefined {
  const real = realFile(file);
  if (real === undefined) return undefined;
  try {
    // With the slash, something in the place of the folder is told as such.
    accessSync(`${dirname(real)}/`, constants.W_OK | constants.X_OK);
    // Replacing needs no right to write the old file, so its mode is asked: one made read-only is meant to stay.
    const old = statSync(real, { throwIfNoEntry: false });
    return old && (old.mode & 0o222) === 0 ? 'the file is read-only' : undefined;
  } catch (error) {
    return faultText(error);
  }
}
