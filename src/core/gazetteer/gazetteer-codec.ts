import type { LoadBytes, StringTable } from '../text/string-table.ts';
import type { Gazetteer } from './gazetteer.ts';

/*
 * The file: the length of the layout and that of the columns which are always needed (4 bytes each, little-endian), the
 * layout as JSON in UTF-8, then the columns one after the other, each on a multiple of 4 bytes, the bytes of strings
 * last. The layout is the gazetteer with each column replaced by its place.
 */
const HEAD = 8;

/** Place of a column, in bytes from the end of the layout, and what it is. */
interface Place {
  readonly $: keyof typeof COLUMNS;
  readonly at: number;
  readonly bytes: number;
}

const COLUMNS = { i32: Int32Array, u8: Uint8Array };

type Column = Int32Array | Uint8Array;

/** Text encoder and decoder, which every host has. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Tables of which an article needs a few strings here and there. */
function seldomRead({ entries, forms }: Gazetteer): readonly StringTable[] {
  return [entries, forms.text, forms.target];
}

/** Writes a gazetteer as bytes, so that it is read without being compiled again. */
export function encodeGazetteer(gazetteer: Gazetteer): Uint8Array {
  const late = seldomRead(gazetteer);
  for (const { load, bytes } of late) load?.(0, bytes.length);
  const lateColumns: readonly Column[] = late.map(({ bytes }) => bytes);
  const places = new Map<Column, Place>();
  let end = 0;
  const place = (column: Column): void => {
    places.set(column, { $: kindOf(column), at: end, bytes: column.byteLength });
    end += aligned(column.byteLength);
  };
  for (const column of columnsOf(gazetteer)) if (!lateColumns.includes(column)) place(column);
  const needed = end;
  for (const column of lateColumns) place(column);
  const json = JSON.stringify(gazetteer, (_, value: unknown) => places.get(value as Column) ?? value);
  const layout = new TextEncoder().encode(json);
  const start = HEAD + aligned(layout.length);
  const out = new Uint8Array(start + end);
  const head = new DataView(out.buffer);
  head.setUint32(0, layout.length, true);
  head.setUint32(4, needed, true);
  out.set(layout, HEAD);
  for (const [{ buffer, byteOffset, byteLength }, { at }] of places)
    out.set(new Uint8Array(buffer, byteOffset, byteLength), start + at);
  return out;
}

/**
 * Reads what {@link encodeGazetteer} wrote. The gazetteer uses the bytes as they are: they must not change.
 *
 * @param load makes sure that a stretch of `bytes` has been read, where that is left until it is needed
 */
export function decodeGazetteer(bytes: Uint8Array, load?: LoadBytes): Gazetteer {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  load?.(0, HEAD);
  const head = new DataView(own.buffer, own.byteOffset);
  const length = head.getUint32(0, true);
  const start = HEAD + aligned(length);
  load?.(HEAD, start + head.getUint32(4, true));
  const layout = new TextDecoder().decode(own.subarray(HEAD, HEAD + length));
  const gazetteer = JSON.parse(layout, (_, value: unknown) => {
    if (!isPlace(value)) return value;
    const Column = COLUMNS[value.$];
    const place = own.byteOffset + start + value.at;
    return new Column(own.buffer as ArrayBuffer, place, value.bytes / Column.BYTES_PER_ELEMENT);
  }) as Gazetteer;
  for (const table of load ? seldomRead(gazetteer) : []) {
    const origin = table.bytes.byteOffset - own.byteOffset;
    table.load = (from, to) => load!(origin + from, origin + to);
  }
  return gazetteer;
}

/** The columns of a gazetteer, wherever they stand in it. */
function* columnsOf(part: object): Generator<Column> {
  for (const value of Object.values(part) as unknown[]) {
    if (isColumn(value)) yield value;
    else if (typeof value === 'object' && value !== null) yield* columnsOf(value);
  }
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && '$' in value;
}

function isColumn(value: unknown): value is Column {
  return Object.values(COLUMNS).some((Column) => value instanceof Column);
}

function kindOf(column: Column): Place['$'] {
  return column instanceof Int32Array ? 'i32' : 'u8';
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
