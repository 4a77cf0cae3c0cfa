import { accessSync, constants, statSync } from 'node:fs';
import { faultText } from '../system-fault.ts';

/** Why a file (absolute) cannot be read, in words for a person; undefined where it can. */
export function whyUnreadable(file: string): string | undefined {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isDirectory() ? 'is a directory' : undefined;
  } catch (error) {
    return faultText(error);
  }
}
