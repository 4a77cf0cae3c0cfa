import {
  type ChannelTable,
  EDGE,
  EMPTY_PIECE,
  extendGram,
  letterCode,
  NO_OPERATION,
  NO_PIECE,
  operationOf,
} from './channel-table.ts';

/** Spellings longer than this (in UTF-16 units) are only compared for equality. */
export const LONGEST_NAME = 60;

/** Room for the letters of a name, counted from 1, and its edges. */
const ROOM = LONGEST_NAME + 3;

/** A spelling with both edges, its letters counted from 1, laid out to be compared with others. */
export interface Side {
  text: string;
  /** Number of letters. */
  length: number;
  readonly units: Uint16Array;
  readonly codes: Uint8Array;
  /** Numbers, in the lists of the table, of the pieces of 1, 2 and 3 letters that end at a letter. */
  readonly ones: Uint16Array;
  readonly twos: Uint16Array;
  readonly threes: Uint16Array;
}

/** A garbled spelling, and where its pieces end: an operation finds its places without a look at all letters. */
export interface Surface extends Side {
  /** The last letter at which each piece of the lists ends, or 0. */
  readonly last: Uint8Array;
  /** By the letters of a piece that ends at a letter: the one before at which the same piece ends, or 0. */
  readonly before: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  /** Operation that puts in the two letters that end at a letter, and the three; or {@link NO_OPERATION}. */
  readonly twoPutIn: Int16Array;
  readonly threePutIn: Int16Array;
}

export function createSide(): Side {
  const column = () => new Uint16Array(ROOM);
  return {
    text: '\0',
    length: 0,
    units: column(),
    codes: new Uint8Array(ROOM),
    ones: column(),
    twos: column(),
    threes: column(),
  };
}

export function createSurface({ surfaces }: ChannelTable): Surface {
  const column = () => new Uint8Array(ROOM);
  return {
    ...createSide(),
    last: new Uint8Array(Math.max(...surfaces) + 1),
    before: [column(), column(), column(), column()],
    twoPutIn: new Int16Array(ROOM),
    threePutIn: new Int16Array(ROOM),
  };
}

/** Lays out another spelling. */
export function loadSide(side: Side, text: string, ids: Uint16Array): void {
  const { units, codes, ones, twos, threes } = side;
  const length = text.length + 2;
  side.text = text;
  side.length = length;
  let before = EMPTY_PIECE;
  let beforeThat = EMPTY_PIECE;
  for (let at = 1; at <= length; at++) {
    const isEdge = at === 1 || at === length;
    const unit = isEdge ? EDGE_SIGN : text.charCodeAt(at - 2);
    const code = isEdge ? EDGE : letterCode(unit);
    units[at] = unit;
    codes[at] = code;
    ones[at] = ids[code]!;
    twos[at] = before === EMPTY_PIECE ? NO_PIECE : ids[extendGram(before, code)]!;
    threes[at] = beforeThat === EMPTY_PIECE ? NO_PIECE : ids[extendGram(extendGram(beforeThat, before), code)]!;
    beforeThat = before;
    before = code;
  }
}

const EDGE_SIGN = 35;

/** Code of the piece of so many letters that ends at a letter. */
export function gramEndingAt({ codes }: Side, at: number, letters: number): number {
  let gram = EMPTY_PIECE;
  for (let next = at + 1 - letters; next <= at; next++) gram = extendGram(gram, codes[next]!);
  return gram;
}

/** Lays out another garbled spelling. */
export function loadSurface(surface: Surface, text: string, table: ChannelTable): void {
  const { last, before, ones, twos, threes, twoPutIn, threePutIn } = surface;
  const nothing = table.surfaceIds[EMPTY_PIECE]!;
  last[nothing] = 0;
  for (let at = 1; at <= surface.length; at++) {
    last[ones[at]!] = 0;
    last[twos[at]!] = 0;
    last[threes[at]!] = 0;
  }
  loadSide(surface, text, table.surfaceIds);
  for (let at = 1; at <= surface.length; at++) {
    mark(last, before[0], nothing, at);
    mark(last, before[1], ones[at]!, at);
    mark(last, before[2], twos[at]!, at);
    mark(last, before[3], threes[at]!, at);
    twoPutIn[at] = putIn(table, surface, twos[at]!, at, 2);
    threePutIn[at] = putIn(table, surface, threes[at]!, at, 3);
  }
}

function mark(last: Uint8Array, before: Uint8Array, piece: number, at: number): void {
  if (piece === NO_PIECE) return;
  before[at] = last[piece]!;
  last[piece] = at;
}

function putIn(table: ChannelTable, surface: Surface, piece: number, at: number, letters: number): number {
  return piece === NO_PIECE ? NO_OPERATION : operationOf(table, EMPTY_PIECE, gramEndingAt(surface, at, letters));
}
