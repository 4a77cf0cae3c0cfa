/**
 * A read-only multimap from 32-bit hashes to numbers, laid out flat so that it is loaded without being rebuilt. A slot
 * holds the values of all hashes that share its low bits: whoever looks up must check what it gets.
 */
export interface HashIndex {
  /** Number of slots minus one; the number of slots is a power of two. */
  readonly mask: number;
  /** Slot `s` holds `values[starts[s]]` up to, without, `values[starts[s + 1]]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/**
 * Builds an index of parallel columns of hashes and values. Values of one slot keep their order.
 *
 * @param share values that share a slot, about: the more, the smaller the index, and the more each look-up has to check
 */
export function indexHashes(hashes: readonly number[], values: readonly number[], share = 1): HashIndex {
  let slots = 16;
  while (slots * share < hashes.length) slots *= 2;
  const mask = slots - 1;
  const starts = new Int32Array(slots + 1);
  for (const hash of hashes) starts[(hash & mask) + 1]!++;
  for (let slot = 0; slot < slots; slot++) starts[slot + 1]! += starts[slot]!;
  const next = starts.slice();
  const out = new Int32Array(hashes.length);
  hashes.forEach((hash, at) => {
    out[next[hash & mask]!++] = values[at]!;
  });
  return { mask, starts, values: out };
}
