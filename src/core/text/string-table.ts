/** Strings by number, kept as UTF-8 and decoded on demand: of a large dictionary, an article needs very few. */
export interface StringTable {
  readonly bytes: Uint8Array;
  /** String `n` starts at `offsets[n]` and ends at `offsets[n + 1]`, in bytes. */
  readonly offsets: Int32Array;
  /** Called before bytes are read; none where all are there. */
  load?: LoadBytes;
}

/** Makes sure that the bytes from `start` up to, without, `end` have been read from where they lie. */
export type LoadBytes = (start: number, end: number) => void;

/** Text encoder and decoder, which every host has. */
declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Most bytes of UTF-8 that one UTF-16 unit becomes. */
const BYTES_PER_UNIT = 3;

/** Puts strings into a table, in order. */
export function tabulate(strings: readonly string[]): StringTable {
  const encoder = new TextEncoder();
  const units = strings.reduce((sum, string) => sum + string.length, 0);
  const bytes = new Uint8Array(units * BYTES_PER_UNIT);
  const offsets = new Int32Array(strings.length + 1);
  strings.forEach((string, at) => {
    offsets[at + 1] = offsets[at]! + encoder.encodeInto(string, bytes.subarray(offsets[at])).written;
  });
  return { bytes: bytes.slice(0, offsets[strings.length]), offsets };
}

const decoder = new TextDecoder();

/** String number `at` of a table. */
export function stringAt({ bytes, offsets, load }: StringTable, at: number): string {
  const start = offsets[at]!;
  const end = offsets[at + 1]!;
  load?.(start, end);
  let text = '';
  for (let next = start; next < end; next++) {
    const byte = bytes[next]!;
    // Most strings are short and plain, for which the decoder would take ten times as long.
    if (byte >= 0x80 || next - start === LONGEST_PLAIN) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Whether string number `at` of a table is a text: seen without decoding it, if its letters are of ASCII. */
export function isStringAt(table: StringTable, at: number, text: string): boolean {
  const { bytes, offsets, load } = table;
  const start = offsets[at]!;
  const length = offsets[at + 1]! - start;
  if (length < text.length) return false;
  load?.(start, start + length);
  for (let next = 0; next < text.length; next++) {
    const unit = text.charCodeAt(next);
    if (unit >= 0x80) return stringAt(table, at) === text;
    if (unit !== bytes[start + next]) return false;
  }
  return length === text.length;
}

/** Whether string number `at` of a table has a space: seen without decoding it. */
export function hasSpace({ bytes, offsets, load }: StringTable, at: number): boolean {
  const start = offsets[at]!;
  const end = offsets[at + 1]!;
  load?.(start, end);
  for (let next = start; next < end; next++) if (bytes[next] === 0x20) return true;
  return false;
}

/** Plain strings longer than this are quicker to decode. */
const LONGEST_PLAIN = 48;
