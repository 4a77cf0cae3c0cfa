import { Buffer } from 'node:buffer';
import { dirname, resolve } from 'node:path';
import { readIfThere } from '../../io/files/read-if-there.ts';
import { writeFileAtomically } from '../../io/files/write-file-atomically.ts';
import { namedFault } from '../../io/named-fault.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { isNoFile } from '../../io/paths/is-no-file.ts';
import { makeFolder } from '../../io/paths/make-folder.ts';
import type { Found } from '../outcomes/found.ts';
import { note, type Session } from '../session/session.ts';
import { type CacheRecord, formatCache, looksLikeCache, parseCache } from './cache-records.ts';

/** What was found in texts, by keys that say all that it depends on. */
export interface FoundCache {
  get(key: string): Found | undefined;
  set(key: string, found: Found): void;
  /** @throws {OperationalError} when the file cannot be written. */
  save(): Promise<void>;
}

/** Runs over which a record is kept that nobody asks for: so that runs over different folders may share a cache. */
const MAX_AGE = 20;

/**
 * Opens the cache of `--cache`. A damaged one, or one of another version, is begun anew with a note.
 * @throws {OperationalError} when its file cannot be read, or is something else.
 */
export async function openCache(path: string, session: Session): Promise<FoundCache> {
  const { cwd, signal } = session.host;
  const file = resolve(cwd, path);
  const bytes = readFile(file, path);
  const old = parseCache(bytes);
  if (old === undefined) await note(session, `cache ${path}: damaged or of another version, so it is begun anew`);
  const used = new Map<string, CacheRecord>();
  return {
    get(key) {
      const record = used.get(key) ?? old?.get(key);
      if (record === undefined) return undefined;
      used.set(key, { ...record, age: 0 });
      return JSON.parse(Buffer.from(record.json).toString('utf8')) as Found;
    },
    set: (key, found) => void used.set(key, { age: 0, json: Buffer.from(JSON.stringify(found)) }),
    async save() {
      const kept = [...(old ?? [])].filter(([key, { age }]) => !used.has(key) && age < MAX_AGE);
      const aged = kept.map(([key, { age, json }]): [string, CacheRecord] => [key, { age: age + 1, json }]);
      const updated = formatCache(new Map([...used, ...aged]));
      if (Buffer.from(bytes).equals(updated)) return;
      await write(file, path, updated, signal);
    },
  };
}

function readFile(file: string, path: string): Uint8Array {
  try {
    if (isNoFile(file)) throw new OperationalError('is no regular file; name another one by --cache-location');
    const bytes = readIfThere(file) ?? new Uint8Array();
    if (looksLikeCache(bytes)) return bytes;
    throw new OperationalError('this file is no cache of fix-names; name another one by --cache-location');
  } catch (error) {
    throw namedFault(`cache ${path}`, error);
  }
}

async function write(file: string, path: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  try {
    await makeFolder(dirname(file));
    await writeFileAtomically(file, bytes, signal);
  } catch (error) {
    throw namedFault(`cache ${path}`, error);
  }
}
