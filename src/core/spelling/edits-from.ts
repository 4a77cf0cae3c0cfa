import type { StringTable } from '../text/string-table.ts';

/** Spellings longer than a machine word, or with letters beyond ASCII, are not measured. */
const MOST_LETTERS = 32;
const ASCII = 0x80;

/**
 * Plain edit distances from one spelling to many: the spelling is laid out once, as a bit vector a letter, so that each
 * further letter of the others takes a handful of operations on one machine word (Myers 1999, as put by Hyyrö 2003).
 */
export class EditsFrom {
  /** For each letter of ASCII, the places of the spelling where it stands, as bits. */
  private readonly places = new Int32Array(ASCII);
  private spelling = '';

  /** Lays out a spelling. False if it has none or too many letters, or others than ASCII has. */
  load(spelling: string): boolean {
    for (let at = 0; at < this.spelling.length; at++) this.places[this.spelling.charCodeAt(at)] = 0;
    this.spelling = '';
    if (spelling.length === 0 || spelling.length > MOST_LETTERS || !isAscii(spelling)) return false;
    this.spelling = spelling;
    for (let at = 0; at < spelling.length; at++) this.places[spelling.charCodeAt(at)]! |= 1 << at;
    return true;
  }

  /** Edits from the spelling to string `number` of a table. A letter beyond ASCII counts as its bytes. */
  to({ bytes, offsets }: StringTable, number: number): number {
    const { places, spelling } = this;
    const last = spelling.length - 1;
    let edits = spelling.length;
    let more = -1;
    let less = 0;
    for (let at = offsets[number]!; at < offsets[number + 1]!; at++) {
      const byte = bytes[at]!;
      const equal = byte < ASCII ? places[byte]! : 0;
      const vertical = equal | less;
      const diagonal = (((equal & more) + more) ^ more) | equal | 0;
      let up = less | ~(diagonal | more);
      let down = more & diagonal;
      edits += ((up >>> last) & 1) - ((down >>> last) & 1);
      up = (up << 1) | 1;
      down <<= 1;
      more = down | ~(vertical | up);
      less = up & vertical;
    }
    return edits;
  }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= ASCII) return false;
  return true;
}
