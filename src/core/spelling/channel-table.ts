/** One operation of the channel: a piece of the right name read as a piece of the garbled spelling, at a cost in nats. */
export interface ChannelOperation {
  /** Piece of the target, 0 to 3 letters. `#` marks the edge of the name. */
  readonly target: string;
  /** Piece of the surface, 0 to 3 letters. */
  readonly surface: string;
  readonly cost: number;
}

/** Operations laid out for the innermost loop: `costs[targetIds[gram] * width + surfaceIds[gram]]`. */
export interface ChannelTable {
  readonly targetIds: Uint16Array;
  readonly surfaceIds: Uint16Array;
  readonly width: number;
  readonly costs: Float32Array;
}

/** Longest piece of an operation, in letters. */
export const LONGEST_PIECE = 3;

/** Id of a piece that stands in no operation. */
export const NO_PIECE = 0;

/** Id of the empty piece, on both sides. */
export const EMPTY_PIECE = 1;

/** Code of the edge of a name. */
export const EDGE = 28;

const OTHER = 29;
const BASE = 30;

/** Code of a folded letter: a to z are 1 to 26, space and hyphen 27, `#` is the edge, all else is one code. */
export function letterCode(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit === 32 || unit === 45) return 27;
  return unit === 35 ? EDGE : OTHER;
}

/** Takes one more letter code into the code of a piece; 0 is the empty piece. */
export function extendGram(gram: number, code: number): number {
  return gram * BASE + code;
}

/** Lays operations out as a table. Of two operations alike, the later one counts. */
export function createChannelTable(operations: readonly ChannelOperation[]): ChannelTable {
  return layOutTable(
    operations.map(({ target }) => gramOf(target)),
    operations.map(({ surface }) => gramOf(surface)),
    operations.map(({ cost }) => cost),
  );
}

/** The same from parallel columns: the codes of the pieces, see {@link extendGram}, and the costs in nats. */
export function layOutTable(
  targets: readonly number[],
  surfaces: readonly number[],
  nats: readonly number[],
): ChannelTable {
  const { ids: targetIds, count } = numberPieces(targets);
  const { ids: surfaceIds, count: width } = numberPieces(surfaces);
  const costs = new Float32Array(count * width).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < nats.length; at++)
    costs[targetIds[targets[at]!]! * width + surfaceIds[surfaces[at]!]!] = nats[at]!;
  return { targetIds, surfaceIds, width, costs };
}

/** Where the cost of an operation stands in the table. An unknown piece leads to a cell that is Infinity. */
export function tableIndex(table: ChannelTable, target: string, surface: string): number {
  return table.targetIds[gramOf(target)]! * table.width + table.surfaceIds[gramOf(surface)]!;
}

/** Numbers pieces; the count is one more than the highest number. */
function numberPieces(grams: readonly number[]): { readonly ids: Uint16Array; readonly count: number } {
  const ids = new Uint16Array(BASE ** LONGEST_PIECE);
  let count = EMPTY_PIECE + 1;
  ids[0] = EMPTY_PIECE;
  for (const gram of grams) {
    if (ids[gram] === NO_PIECE) ids[gram] = count++;
  }
  return { ids, count };
}

function gramOf(piece: string): number {
  let gram = 0;
  for (let at = 0; at < piece.length; at++) gram = extendGram(gram, letterCode(piece.charCodeAt(at)));
  return gram;
}
