import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** Something remembered under a key. */
export interface CacheRecord {
  /** Runs since it was last asked for. */
  readonly age: number;
  /** JSON in UTF-8, as it stands in the file: read only when it is asked for. */
  readonly json: Uint8Array;
}

/**
 * The file: a first line with the name of the format and the SHA-256 of all that follows; then a line for each record,
 * with its key, its age and its JSON.
 */
const MAGIC = 'fix-names cache';
const FORMAT = `${MAGIC} 1`;

const LINE_FEED = 0x0a;

/** Longest beginning of a line that holds a key and an age. */
const MAX_PREFIX = 128;

/** Whether bytes are, or once were, a cache; nothing else may be overwritten. */
export function looksLikeCache(bytes: Uint8Array): boolean {
  return bytes.length === 0 || Buffer.from(bytes).subarray(0, MAGIC.length).toString('latin1') === MAGIC;
}

/** The records of a file by key, or undefined where it is damaged or of another version. */
export function parseCache(bytes: Uint8Array): Map<string, CacheRecord> | undefined {
  if (bytes.length === 0) return new Map();
  const end = bytes.indexOf(LINE_FEED);
  const body = bytes.subarray(end + 1);
  if (end < 0 || Buffer.from(bytes.subarray(0, end)).toString('latin1') !== headFor([body])) return undefined;
  const records = new Map<string, CacheRecord>();
  for (let start = 0; start < body.length; ) {
    const stop = body.indexOf(LINE_FEED, start);
    const line = body.subarray(start, stop);
    const [key = '', age = ''] = Buffer.from(line.subarray(0, MAX_PREFIX)).toString('latin1').split(' ', 2);
    records.set(key, { age: Number(age), json: line.subarray(key.length + age.length + 2) });
    start = stop + 1;
  }
  return records;
}

/** The bytes of a file with some records, in parts. */
export function formatCache(records: ReadonlyMap<string, CacheRecord>): Uint8Array {
  const lines = [...records].flatMap(([key, { age, json }]) => [
    Buffer.from(`${key} ${age} `),
    json,
    Buffer.from('\n'),
  ]);
  return Buffer.concat([Buffer.from(`${headFor(lines)}\n`), ...lines]);
}

function headFor(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `${FORMAT} ${hash.digest('hex')}`;
}
