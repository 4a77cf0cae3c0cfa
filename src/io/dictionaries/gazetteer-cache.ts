import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { decodeGazetteer, encodeGazetteer } from '../../core/gazetteer/gazetteer-codec.ts';
import { removeLeftOvers } from '../files/remove-left-overs.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { makeFolder } from '../paths/make-folder.ts';

/**
 * Compiled dictionaries of earlier runs, in a folder that may hold nothing else. Whatever is wrong with it costs time and
 * nothing more: what cannot be read is compiled again, and what cannot be written is left.
 */
export interface GazetteerCache {
  get(key: string): Promise<Gazetteer | undefined>;
  set(key: string, gazetteer: Gazetteer): Promise<void>;
}

/** Files that are kept: each edit of a dictionary makes another one, of some ten megabytes. */
const MOST_FILES = 5;

const EXTENSION = '.gazetteer';

/** Bytes of the SHA-256 that a file begins with, over the gazetteer that follows: a damaged one would mend names wrongly. */
const DIGEST_BYTES = 32;

/** The cache in a folder (absolute), which is made when something is to be put there. */
export function openGazetteerCache(folder: string): GazetteerCache {
  const fileOf = (key: string): string => join(folder, key + EXTENSION);
  return {
    async get(key) {
      try {
        const bytes = readFileSync(fileOf(key));
        const body = bytes.subarray(DIGEST_BYTES);
        if (!bytes.subarray(0, DIGEST_BYTES).equals(digest(body))) return undefined;
        const now = new Date();
        await utimes(fileOf(key), now, now).catch(() => undefined);
        return decodeGazetteer(body);
      } catch {
        return undefined;
      }
    },
    async set(key, gazetteer) {
      try {
        await makeFolder(folder);
        const body = encodeGazetteer(gazetteer);
        const content = new Uint8Array(DIGEST_BYTES + body.length);
        content.set(digest(body));
        content.set(body, DIGEST_BYTES);
        await writeFileAtomically(fileOf(key), content, new AbortController().signal);
        await removeLeftOvers(folder);
        await removeOldest(folder);
      } catch {
        // The next run compiles again.
      }
    },
  };
}

function digest(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** Removes the files that were asked for least lately. */
async function removeOldest(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION)).map((name) => join(folder, name));
  const used = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
  const old = used.sort((one, two) => two.at - one.at).slice(MOST_FILES);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}
