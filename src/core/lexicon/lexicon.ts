import { LEXICON_TABLE } from '../data/lexicon.ts';
import { decodeBase64 } from './base64.ts';

/*
 * The table is a quotient filter, read where it lies. A token's hash addresses one of 2^19 buckets by its upper bits;
 * the bucket holds the lowest 8 bits of each member (its tag) and the index of its description. Members with one of
 * the rarer descriptions have index 255 and are found among the exceptions, by their whole hash.
 */
const BUCKET_SHIFT = 13;
const BUCKETS = 2 ** (32 - BUCKET_SHIFT);
const SEE_EXCEPTIONS = 255;
/** Bytes of bucket sizes, four buckets each, for which one running total is stored. */
const STRIDE = 16;

/** The parts of the table in their order. Before them stand the numbers of members and of exceptions. */
interface Table {
  /** Members before each stride. */
  readonly totals: Uint32Array;
  /** Hashes of the exceptions, unsigned, rising. */
  readonly exceptions: Uint32Array;
  readonly exceptionDescriptions: Uint16Array;
  readonly descriptions: Uint16Array;
  readonly sizes: Uint8Array;
  readonly tags: Uint8Array;
  readonly indices: Uint8Array;
}

/** Members in the four buckets whose sizes one byte holds. */
const MEMBERS = Uint8Array.from(
  { length: 256 },
  (_, byte) => (byte & 3) + ((byte >> 2) & 3) + ((byte >> 4) & 3) + (byte >> 6),
);

let table: Table | undefined;

/**
 * What is known of the token with this hash (of `hashToken`), as a bit field for the readers below; 0 = unknown.
 * The table keeps 27 bits of each hash, so that about 0.29 % of unknown tokens are taken for known ones: that may
 * cost a correction, and never makes one.
 */
export function lexiconLookup(hash: number): number {
  table ??= readTable(decodeBase64(LEXICON_TABLE));
  const { sizes, tags, indices } = table;
  const bucket = hash >>> BUCKET_SHIFT;
  const size = (sizes[bucket >> 2]! >> ((bucket & 3) << 1)) & 3;
  if (size === 0) return 0;
  const first = firstMember(table, bucket);
  for (let at = first; at < first + size; at++) {
    if (tags[at] === (hash & 0xff)) return describe(table, indices[at]!, hash);
  }
  return 0;
}

/** How familiar the token is as an ordinary English word: 0 not one, 1 very rare … 4 known to all … 7 very common. */
export function wordLevel(known: number): number {
  return known & 7;
}

/** How common the token is as a given name somewhere in the world: 0 not one, 1 rare, 2 usual, 3 very common. */
export function givenNameLevel(known: number): number {
  return (known >> 3) & 3;
}

/** How common the token is as a surname: 0 not one, 1 rare, 2 usual, 3 very common. */
export function surnameLevel(known: number): number {
  return (known >> 5) & 3;
}

/** How large the place of that name is: 0 none, 1 small or part of a longer name, 2 city, 3 metropolis or country. */
export function placeLevel(known: number): number {
  return (known >> 7) & 3;
}

/** How common the token is as somebody's or some place's name, 0 to 3. */
export function nameLevel(known: number): number {
  return Math.max(givenNameLevel(known), surnameLevel(known), placeLevel(known));
}

/** Whether the token says where somebody or something comes from (Ukrainian, Turks). */
export function isDemonym(known: number): boolean {
  return (known & 0x200) !== 0;
}

/** Whether the token is some person's or place's name. It may be a word as well (Lee, March, Rice). */
export function isName(known: number): boolean {
  return (known & 0x1f8) !== 0;
}

/**
 * How often a name token in the news is this one: 1 to 15, for a share of 10^(0.35·level − 7.6); 0 = unknown.
 * A token with a frequency and nothing else occurs in English text but stands in no list of words or names.
 */
export function frequencyLevel(known: number): number {
  return known >> 10;
}

function firstMember({ totals, sizes }: Table, bucket: number): number {
  const end = bucket >> 2;
  const stride = Math.trunc(end / STRIDE);
  let members = totals[stride]! + MEMBERS[sizes[end]! & ((1 << ((bucket & 3) << 1)) - 1)]!;
  for (let at = stride * STRIDE; at < end; at++) members += MEMBERS[sizes[at]!]!;
  return members;
}

function describe({ descriptions, exceptions, exceptionDescriptions }: Table, index: number, hash: number): number {
  if (index !== SEE_EXCEPTIONS) return descriptions[index]!;
  const unsigned = hash >>> 0;
  let low = 0;
  let high = exceptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (exceptions[middle]! < unsigned) low = middle + 1;
    else high = middle;
  }
  // Another token of the same 27 bits has no exception of its own: for it, nothing is known.
  return exceptions[low] === unsigned ? exceptionDescriptions[low]! : 0;
}

function readTable(bytes: Uint8Array): Table {
  let start = 0;
  const take = (length: number): Uint8Array => {
    start += length;
    return bytes.subarray(start - length, start);
  };
  const [members, exceptions] = words(take(8));
  return {
    totals: words(take(BUCKETS / STRIDE)),
    exceptions: words(take(4 * exceptions!)),
    exceptionDescriptions: halfWords(take(2 * exceptions!)),
    descriptions: halfWords(take(2 * SEE_EXCEPTIONS)),
    sizes: take(BUCKETS / 4),
    tags: take(members!),
    indices: take(members!),
  };
}

/** Little-endian, as all machines are that run JavaScript today. */
function words(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = aligned(bytes, 4);
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function halfWords(bytes: Uint8Array): Uint16Array {
  const { buffer, byteOffset, length } = aligned(bytes, 2);
  return new Uint16Array(buffer, byteOffset, length / 2);
}

/** The same bytes at a multiple of `size` in memory: where they lie, if they lie so, else a copy. */
function aligned(bytes: Uint8Array, size: number): Uint8Array {
  return bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
}
