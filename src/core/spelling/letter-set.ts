/**
 * The letters that a folded spelling has, as bits: 1 to 26 for a to z, 0 for all others. Two spellings with many
 * letters that the other has not are many edits apart, which is seen from their sets alone.
 */
export function letterSet(folded: string): number {
  let set = 0;
  for (let at = 0; at < folded.length; at++) set |= letterBit(folded.charCodeAt(at));
  return set;
}

/** A folded spelling with the set of its letters. */
export interface Spelling {
  readonly folded: string;
  /** See {@link letterSet}. */
  readonly letters: number;
}

/** Bits of a set of letters; those above are free. */
export const LETTER_BITS = 27;

/** The bit of one letter, or of one byte of it. */
export function letterBit(code: number): number {
  return code >= 0x61 && code <= 0x7a ? 1 << (code - 0x60) : 1;
}

/**
 * Whether two spellings are more than `edits` apart, as their sets alone show: each edit brings in or takes away one letter
 * of a set at most.
 */
export function areFarApart(one: number, two: number, edits: number): boolean {
  // Most are by what either of them lacks.
  return countBits(one & ~two) > edits || countBits(two & ~one) > edits;
}

/** Bits that are set, added up in pairs, fours and bytes at once. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
