import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OperationalError } from '../operational-error.ts';
import { untilAborted } from '../process/until-aborted.ts';
import { faultText, systemCode } from '../system-fault.ts';
import { temporaryName } from './temporary-name.ts';

/** Bytes to write: all at once, or in parts as they come. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** What is not as usual about a file that is written. */
export interface WriteOptions {
  /** Asked when all is written: where it says no, the old file stays. */
  readonly isWanted?: () => boolean;
  /** Permissions of the new file, whatever the old one had. Default: those of the old file, or what is usual here. */
  readonly mode?: number | undefined;
}

/**
 * Puts `content` in place of a file at once: a temporary file beside it, synced, then renamed over it, so that a reader
 * sees the old file or the new one whole. Mode and owner are kept and a symbolic link is followed to its target.
 * Devices and pipes, which cannot be replaced, are written to.
 * @throws {OperationalError} when the file cannot be written. The abort reason when `signal` is aborted before the
 * rename. What the content throws. In each case no temporary file is left and the old file stands.
 */
export async function writeFileAtomically(
  path: string,
  content: Content,
  signal: AbortSignal,
  { isWanted = () => true, mode }: WriteOptions = {},
): Promise<void> {
  try {
    const target = await targetOf(path);
    const old = await statOrNothing(target);
    if (old && !old.isFile() && !old.isDirectory()) await untilAborted(writeFile(target, content, { signal }), signal);
    else await replace(target, content, { old: replaceable(old, mode), mode, isWanted, signal });
  } catch (error) {
    if (signal.aborted || systemCode(error) === undefined) throw error;
    throw new OperationalError(`cannot be written: ${faultText(error)}`, { code: 'unwritable' });
  }
}

interface OldFile {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

function replaceable(old: OldFile | undefined, mode: number | undefined): OldFile | undefined {
  if (old?.isDirectory()) throw new OperationalError('cannot be written: is a directory', { code: 'unwritable' });
  // Renaming needs no right to write the old file, so its mode is asked: a file made read-only is meant to stay. One
  // that has the mode it is to get was made so by an earlier run.
  if (old && (old.mode & 0o222) === 0 && (old.mode & 0o777) !== mode)
    throw new OperationalError('cannot be written: the file is read-only', { code: 'unwritable' });
  return old;
}

interface Replacement {
  /** What the new file takes over its owner from, and its mode where none is given. */
  readonly old: OldFile | undefined;
  readonly mode: number | undefined;
  readonly isWanted: () => boolean;
  readonly signal: AbortSignal;
}

async function replace(
  target: string,
  content: Content,
  { old, mode = old?.mode, isWanted, signal }: Replacement,
): Promise<void> {
  const temporary = join(dirname(target), temporaryName());
  const handle = await open(temporary, 'wx', 0o666);
  try {
    try {
      await writeFile(handle, content, { signal });
      if (old) await keepOwner(handle, old);
      if (mode !== undefined) await handle.chmod(mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    signal.throwIfAborted();
    if (isWanted()) await rename(temporary, target);
    else await rm(temporary);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function keepOwner(handle: FileHandle, { uid, gid }: OldFile): Promise<void> {
  try {
    await handle.chown(uid, gid);
  } catch (error) {
    // Only root may give a file away; for anyone else the new file is theirs, as with any editor.
    if (systemCode(error) !== 'EPERM') throw error;
  }
}

/** The path with symbolic links resolved; of a new file, its folder's. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return join(await realpath(dirname(path)), basename(path));
  }
}

async function statOrNothing(path: string): Promise<OldFile | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
