import type { Gazetteer } from './gazetteer.ts';

/*
 * The file: a 4-byte length of the layout (little-endian), the layout as JSON in UTF-8, then the columns one after the
 * other, each on a multiple of 4 bytes. The layout is the gazetteer with each column replaced by its place.
 */

/** Place of a column, in bytes from the end of the layout, and what it is. */
interface Place {
  readonly $: keyof typeof COLUMNS;
  readonly at: number;
  readonly bytes: number;
}

const COLUMNS = { i32: Int32Array, u32: Uint32Array, u8: Uint8Array };

/** Text encoder and decoder, which every host has. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Writes a gazetteer as bytes, so that it is read without being compiled again. */
export function encodeGazetteer(gazetteer: Gazetteer): Uint8Array {
  const columns: Uint8Array[] = [];
  let end = 0;
  const place = (kind: Place['$'], bytes: Uint8Array): Place => {
    const at = end;
    columns.push(bytes);
    end += aligned(bytes.length);
    return { $: kind, at, bytes: bytes.length };
  };
  const json = JSON.stringify(gazetteer, (_, value: unknown) => {
    for (const kind of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
      if (value instanceof COLUMNS[kind])
        return place(kind, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    }
    return value;
  });
  const layout = new TextEncoder().encode(json);
  const start = 4 + aligned(layout.length);
  const out = new Uint8Array(start + end);
  new DataView(out.buffer).setUint32(0, layout.length, true);
  out.set(layout, 4);
  let at = start;
  for (const column of columns) {
    out.set(column, at);
    at += aligned(column.length);
  }
  return out;
}

/** Reads what {@link encodeGazetteer} wrote. The gazetteer uses the bytes as they are: they must not change. */
export function decodeGazetteer(bytes: Uint8Array): Gazetteer {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const length = new DataView(own.buffer, own.byteOffset).getUint32(0, true);
  const start = own.byteOffset + 4 + aligned(length);
  return JSON.parse(new TextDecoder().decode(own.subarray(4, 4 + length)), (_, value: unknown) => {
    if (!isPlace(value)) return value;
    const Column = COLUMNS[value.$];
    return new Column(own.buffer as ArrayBuffer, start + value.at, value.bytes / Column.BYTES_PER_ELEMENT);
  }) as Gazetteer;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && '$' in value;
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
