import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OperationalError } from '../operational-error.ts';
import { untilAborted } from '../process/until-aborted.ts';
import { faultText } from '../system-fault.ts';
import type { InputHost } from './read-input.ts';
import { readStream } from './read-stream.ts';

/** What parts the paths of a list. */
export type PathSeparator = 'newline' | 'NUL';

/** Where lists come from. */
interface ListHost extends InputHost {
  /** Absolute. */
  readonly cwd: string;
}

/**
 * The paths in a file, or on standard input where `list` is `-`, as they stand there. Empty ones are left out.
 * @throws {OperationalError} when the list cannot be read, or is parted otherwise; the abort reason after an abort.
 */
export async function readPathList(list: string, separator: PathSeparator, host: ListHost): Promise<string[]> {
  const bytes = list === '-' ? await readStream(host.stdin, host.signal) : await readListFile(list, host);
  const text = new TextDecoder().decode(bytes);
  if (separator === 'newline' && text.includes('\0')) {
    throw new OperationalError(`--files-from ${list}: its paths seem to be parted by NUL: read them so by -0`);
  }
  const paths = text.split(separator === 'NUL' ? '\0' : /\r?\n/);
  return paths.filter((path) => path !== '');
}

async function readListFile(list: string, { cwd, signal }: ListHost): Promise<Uint8Array> {
  try {
    return await untilAborted(readFile(resolve(cwd, list), { signal }), signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new OperationalError(`--files-from ${list}: ${faultText(error)}`);
  }
}
