import { relative, resolve } from 'node:path';
import type { DictionaryFile } from '../../io/dictionaries/read-dictionaries.ts';
import type { DecodedText } from '../../io/files/decode-text.ts';
import { lockFile } from '../../io/files/lock-file.ts';
import { readTextFile, writeTextFile } from '../../io/files/text-file.ts';
import { namedFault } from '../../io/named-fault.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { fileExists } from '../../io/paths/file-exists.ts';
import { isNoFile } from '../../io/paths/is-no-file.ts';
import { isWritable } from '../../io/paths/is-writable.ts';
import type { AddFlag, CommonFlags } from '../arguments/flags.ts';
import type { Host } from '../session/host.ts';
import { EMPTY_DICTIONARY, PROJECT_DICTIONARY, projectFolder } from './project-files.ts';
import { resolveSettings } from './settings.ts';

/**
 * Where the correction goes: as the flag says, else the first dictionary of the configuration that may be written, else
 * the project's own. What `--dictionary` names for a run may belong to others, and is only read.
 * @throws {OperationalError} when the configuration is at fault.
 */
export async function targetDictionary(flags: CommonFlags & AddFlag, host: Host): Promise<DictionaryFile> {
  const { to } = flags;
  const { cwd } = host;
  if (to !== undefined) return { path: to, file: resolve(cwd, to) };
  const { dictionaries } = await resolveSettings({ ...flags, dictionary: [] }, host);
  const own = dictionaries.find(({ file }) => isWritable(file));
  if (own !== undefined) return own;
  const file = resolve(projectFolder(cwd), PROJECT_DICTIONARY);
  return { path: relative(cwd, file), file };
}

/** The text of a dictionary, or of an empty one where there is none yet. @throws {OperationalError} */
export async function readOrBegin({ path, file }: DictionaryFile): Promise<DecodedText> {
  if (!fileExists(file)) return { text: EMPTY_DICTIONARY, encoding: 'utf-8' };
  if (isNoFile(file)) throw new OperationalError(`dictionary ${path}: is no regular file`);
  return readTextFile(file).catch((error) => refuse(path, error));
}

/** Keeps other runs from writing a dictionary, until what it gives is called. @throws {OperationalError} */
export async function lockDictionary({ path, file }: DictionaryFile, { signal }: Host): Promise<() => Promise<void>> {
  return lockFile(file, signal).catch((error) => refuse(path, error));
}

/** Writes a dictionary at once, in the encoding that it had. @throws {OperationalError} */
export async function writeDictionary({ path, file }: DictionaryFile, text: DecodedText): Promise<void> {
  await writeTextFile(file, text).catch((error) => refuse(path, error));
}

function refuse(path: string, error: unknown): never {
  throw namedFault(`dictionary ${path}`, error);
}
