/** One operation of the channel: a piece of the right name read as a piece of the garbled spelling, at a cost in nats. */
export interface ChannelOperation {
  /** Piece of the target, 0 to 3 letters. `#` marks the edge of the name. */
  readonly target: string;
  /** Piece of the surface, 0 to 3 letters. */
  readonly surface: string;
  readonly cost: number;
}

/**
 * Operations laid out for the innermost loop. Those of one letter at most on either side are a square by the codes of
 * both letters, since each is looked up at every turn. The others, of which a name has few, are lists by their target.
 */
export interface ChannelTable {
  /** Nats of each operation, the square first, then the lists; {@link operationOf} tells where. Infinity where there is none. */
  readonly costs: Float32Array;
  /** Number of each piece of the target in the lists, and of the surface, by the code of the piece; or {@link NO_PIECE}. */
  readonly targetIds: Uint16Array;
  readonly surfaceIds: Uint16Array;
  /** The list of target piece `t` is operations `starts[t]` up to, without, `starts[t + 1]`. */
  readonly starts: Uint16Array;
  /** For each operation, counted as in `costs`, the number of its surface piece and the letters of that. */
  readonly surfaces: Uint16Array;
  readonly letters: Uint8Array;
}

/** Longest piece of an operation, in letters. */
export const LONGEST_PIECE = 3;

/** Number of a piece that stands in no list. */
export const NO_PIECE = 0;

/** In the place of an operation: there is none. */
export const NO_OPERATION = -1;

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

/** Code of the piece of no letters. */
export const EMPTY_PIECE = 0;

/** Place in the square of the operation that reads one letter, or none, as another, or none. */
export function letterOperation(target: number, surface: number): number {
  return target * BASE + surface;
}

/** Operations in the square. */
const SQUARE = BASE * BASE;

/** Lays operations out as a table. Of two operations alike, the later one counts. */
export function createChannelTable(operations: readonly ChannelOperation[]): ChannelTable {
  const each = [...new Map(operations.map((one) => [`${one.target}>${one.surface}`, one])).values()];
  return layOutTable(
    each.map(({ target }) => gramOf(target)),
    each.map(({ surface }) => gramOf(surface)),
    each.map(({ cost }) => cost),
  );
}

/** The same from parallel columns: the codes of the pieces, see {@link extendGram}, and the costs in nats. Each once. */
export function layOutTable(
  targets: readonly number[],
  surfaces: readonly number[],
  nats: readonly number[],
): ChannelTable {
  const isListed = (at: number) => targets[at]! >= BASE || surfaces[at]! >= BASE;
  const targetNumbers = new PieceNumbers();
  const surfaceNumbers = new PieceNumbers();
  const sizes = [0, 0];
  let listed = 0;
  for (let at = 0; at < nats.length; at++) {
    if (!isListed(at)) continue;
    const target = targetNumbers.of(targets[at]!);
    surfaceNumbers.of(surfaces[at]!);
    sizes[target] = (sizes[target] ?? 0) + 1;
    listed++;
  }
  const starts = new Uint16Array(sizes.length + 1);
  starts[0] = SQUARE;
  for (let target = 0; target < sizes.length; target++) starts[target + 1] = starts[target]! + sizes[target]!;
  const next = starts.slice();
  const costs = new Float32Array(SQUARE + listed).fill(Number.POSITIVE_INFINITY);
  const surfaceOf = new Uint16Array(costs.length);
  const letters = new Uint8Array(costs.length);
  for (let at = 0; at < nats.length; at++) {
    const surface = surfaces[at]!;
    const place = isListed(at) ? next[targetNumbers.of(targets[at]!)]!++ : letterOperation(targets[at]!, surface);
    costs[place] = nats[at]!;
    surfaceOf[place] = surfaceNumbers.ids[surface]!;
    letters[place] = lettersIn(surface);
  }
  return {
    costs,
    targetIds: targetNumbers.ids,
    surfaceIds: surfaceNumbers.ids,
    starts,
    surfaces: surfaceOf,
    letters,
  };
}

/** Place in `costs` of the operation that reads a piece as another, both by their codes; or {@link NO_OPERATION}. */
export function operationOf(
  { targetIds, surfaceIds, starts, surfaces }: ChannelTable,
  target: number,
  surface: number,
): number {
  if (target < BASE && surface < BASE) return letterOperation(target, surface);
  const listed = targetIds[target]!;
  const read = surfaceIds[surface]!;
  if (listed === NO_PIECE || read === NO_PIECE) return NO_OPERATION;
  for (let at = starts[listed]!; at < starts[listed + 1]!; at++) if (surfaces[at] === read) return at;
  return NO_OPERATION;
}

/** Place in `costs` of an operation of the table. */
export function tableIndex(table: ChannelTable, target: string, surface: string): number {
  return operationOf(table, gramOf(target), gramOf(surface));
}

/** Numbers pieces from 1 on, in the order in which they come. */
class PieceNumbers {
  readonly ids = new Uint16Array(BASE ** LONGEST_PIECE);
  private count = 0;

  of(gram: number): number {
    if (this.ids[gram] === NO_PIECE) this.ids[gram] = ++this.count;
    return this.ids[gram]!;
  }
}

function gramOf(piece: string): number {
  let gram = EMPTY_PIECE;
  for (let at = 0; at < piece.length; at++) gram = extendGram(gram, letterCode(piece.charCodeAt(at)));
  return gram;
}

function lettersIn(gram: number): number {
  let letters = 0;
  for (let rest = gram; rest > 0; rest = Math.floor(rest / BASE)) letters++;
  return letters;
}
