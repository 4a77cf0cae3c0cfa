import { hashToken } from '../../src/core/text/fold.ts';

/** A token and its description, the bit field of `src/core/lexicon/lexicon.ts`. */
export interface Described {
  readonly token: string;
  readonly description: number;
}

/** What packing made, and what it could not keep. */
export interface PackedTable {
  readonly bytes: Uint8Array;
  /** Tokens left out because their bucket was full: the rarest of it. */
  readonly dropped: readonly string[];
  /** Number of tokens whose description is stored apart. */
  readonly exceptions: number;
}

interface Member extends Described {
  readonly hash: number;
}

const BUCKETS = 2 ** 19;
const BUCKETS_IN_STRIDE = 64;
const LARGEST_BUCKET = 3;
const SEE_EXCEPTIONS = 255;

/** Lays the tokens out as `src/core/lexicon/lexicon.ts` reads them. */
export function packTable(tokens: readonly Described[]): PackedTable {
  const buckets = fillBuckets(tokens);
  const kept = buckets.map((bucket) => bucket.slice(0, LARGEST_BUCKET));
  const members = kept.flat();
  const palette = commonestDescriptions(members);
  const indexOf = ({ description }: Member) => palette.indexOf(description) & 0xff;
  const exceptions = members
    .filter((member) => indexOf(member) === SEE_EXCEPTIONS)
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const sizes = kept.map(({ length }) => length);
  const parts = [
    Uint32Array.of(members.length, exceptions.length),
    Uint32Array.from(runningTotals(sizes)),
    Uint32Array.from(exceptions, ({ hash }) => hash),
    Uint16Array.from(exceptions, ({ description }) => description),
    Uint16Array.from(palette),
    Uint8Array.from(packSizes(sizes)),
    Uint8Array.from(members, ({ hash }) => hash & 0xff),
    Uint8Array.from(members, indexOf),
  ];
  return {
    bytes: Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer))),
    dropped: buckets.flatMap((bucket) => bucket.slice(LARGEST_BUCKET).map(({ token }) => token)),
    exceptions: exceptions.length,
  };
}

/** In each bucket the commonest first: it wins over another of the same tag, and stays where the bucket overflows. */
function fillBuckets(tokens: readonly Described[]): Member[][] {
  const buckets: Member[][] = Array.from({ length: BUCKETS }, () => []);
  for (const described of tokens) {
    const hash = hashToken(described.token);
    buckets[hash >>> 13]!.push({ ...described, hash });
  }
  for (const bucket of buckets) bucket.sort((a, b) => b.description - a.description || a.hash - b.hash);
  return buckets;
}

function commonestDescriptions(members: readonly Member[]): number[] {
  const counts = new Map<number, number>();
  for (const { description } of members) counts.set(description, (counts.get(description) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b).slice(0, SEE_EXCEPTIONS);
}

function runningTotals(sizes: readonly number[]): number[] {
  const totals: number[] = [];
  let total = 0;
  for (const [bucket, size] of sizes.entries()) {
    if (bucket % BUCKETS_IN_STRIDE === 0) totals.push(total);
    total += size;
  }
  return totals;
}

function packSizes(sizes: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < sizes.length; at += 4) {
    bytes.push(sizes[at]! | (sizes[at + 1]! << 2) | (sizes[at + 2]! << 4) | (sizes[at + 3]! << 6));
  }
  return bytes;
}
