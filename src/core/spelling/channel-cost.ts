import { sumCost } from './channel-sum.ts';
import {
  type ChannelTable,
  EDGE,
  EMPTY_PIECE,
  extendGram,
  LONGEST_PIECE,
  letterCode,
  NO_PIECE,
} from './channel-table.ts';

/** A piece of the target and what it was read as. */
export interface AlignedPiece {
  readonly target: string;
  readonly surface: string;
}

/** Measures how likely a garbled spelling comes from a name. Spellings are folded; not re-entrant, holds its own buffers. */
export interface Channel {
  /**
   * Cost in nats of the cheapest way to read `target` as `surface`: 0 for the same spelling, more the less likely.
   * Infinity when it would exceed `bound`.
   */
  cost(surface: string, target: string, bound: number): number;
  /** Cost in nats of all ways to read `target` as `surface` together, see {@link sumCost}. */
  total(surface: string, target: string): number;
  /** All pieces of the cheapest alignment in order, unchanged letters one by one. Empty when there is none. */
  align(surface: string, target: string): AlignedPiece[];
}

/** Spellings longer than this (in UTF-16 units) are only compared for equality. */
const LONGEST_NAME = 60;

/** Rows and columns before the first, always Infinity, so that the inner loop needs no checks at the edge. */
const MARGIN = LONGEST_PIECE;
const STRIDE = LONGEST_NAME + 2 + MARGIN + 1;

/** Larger than any column: where a row without a cell within the bound begins, and negative, where it ends. */
const NOWHERE = 10_000;

interface Grid {
  /** Cost of each prefix of the target read as each prefix of the surface. */
  readonly cells: Float64Array;
  /** First and last column of each row that is within the bound; index is the row plus the margin. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

interface Side {
  text: string;
  /** Number of letters with both edges. */
  length: number;
  readonly units: Uint16Array;
  /** Ids of the pieces of 1, 2 and 3 letters that end at a letter (letters counted from 1). */
  readonly pieces: readonly [Uint16Array, Uint16Array, Uint16Array];
}

/** Makes a channel from a table of operations. */
export function createChannel(table: ChannelTable): Channel {
  const surfaceSide = createSide();
  const targetSide = createSide();
  const grid = createGrid();
  const load = (surface: string, target: string) => {
    if (surface !== surfaceSide.text) loadSide(surfaceSide, surface, table.surfaceIds);
    if (target !== targetSide.text) loadSide(targetSide, target, table.targetIds);
  };
  return {
    cost(surface, target, bound) {
      if (surface === target) return 0;
      if (surface.length > LONGEST_NAME || target.length > LONGEST_NAME) return Number.POSITIVE_INFINITY;
      load(surface, target);
      return fillGrid(grid, table, surfaceSide, targetSide, bound);
    },
    total: (surface, target) => sumCost(table, surface, target),
    align(surface, target) {
      if (surface.length > LONGEST_NAME || target.length > LONGEST_NAME) return [];
      load(surface, target);
      const cost = fillGrid(grid, table, surfaceSide, targetSide, Number.MAX_VALUE);
      return cost === Number.POSITIVE_INFINITY ? [] : traceBack(grid, table, surfaceSide, targetSide);
    },
  };
}

function createSide(): Side {
  const ids = () => new Uint16Array(LONGEST_NAME + 3);
  return { text: '\0', length: 0, units: ids(), pieces: [ids(), ids(), ids()] };
}

function createGrid(): Grid {
  const cells = new Float64Array(STRIDE * STRIDE).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(STRIDE).fill(NOWHERE);
  const to = new Int32Array(STRIDE).fill(-NOWHERE);
  cells[cellAt(0, 0)] = 0;
  from[MARGIN] = 0;
  to[MARGIN] = 0;
  return { cells, from, to };
}

function cellAt(row: number, column: number): number {
  return (row + MARGIN) * STRIDE + column + MARGIN;
}

function loadSide(side: Side, text: string, ids: Uint16Array): void {
  side.text = text;
  side.length = text.length + 2;
  const [ones, twos, threes] = side.pieces;
  let before = 0;
  let beforeThat = 0;
  for (let at = 1; at <= side.length; at++) {
    const isEdge = at === 1 || at === side.length;
    const unit = isEdge ? 35 : text.charCodeAt(at - 2);
    const code = isEdge ? EDGE : letterCode(unit);
    side.units[at] = unit;
    ones[at] = ids[code]!;
    twos[at] = before === 0 ? NO_PIECE : ids[extendGram(before, code)]!;
    threes[at] = beforeThat === 0 ? NO_PIECE : ids[extendGram(extendGram(beforeThat, before), code)]!;
    beforeThat = before;
    before = code;
  }
}

function fillGrid(grid: Grid, table: ChannelTable, surface: Side, target: Side, bound: number): number {
  for (let row = 1; row <= target.length; row++) {
    fillRow(grid, table, surface, target, row, bound);
    if (Math.max(grid.to[row + 1]!, grid.to[row + 2]!, grid.to[row + 3]!) < 0) return Number.POSITIVE_INFINITY;
  }
  const cost = grid.cells[cellAt(target.length, surface.length)]!;
  return cost > bound ? Number.POSITIVE_INFINITY : cost;
}

/**
 * Fills one row of the grid, that of a target letter, as far as cells within the bound reach: a cell above the bound
 * leads nowhere, so only columns that a cell within it leads to are looked at. The rest of the row becomes Infinity.
 */
function fillRow(grid: Grid, table: ChannelTable, surface: Side, target: Side, row: number, bound: number): void {
  const { costs, width } = table;
  const { cells, from, to } = grid;
  const { units, length } = surface;
  const [ones, twos, threes] = surface.pieces;
  const unit = target.units[row]!;
  const one = target.pieces[0][row]! * width;
  const two = target.pieces[1][row]! * width;
  const three = target.pieces[2][row]! * width;
  const none = EMPTY_PIECE * width;
  const here = cellAt(row, 0);
  const first = Math.max(1, Math.min(from[row]!, from[row + 1]!, from[row + 2]!));
  let last = Math.min(length, Math.max(to[row]!, to[row + 1]!, to[row + 2]!) + LONGEST_PIECE);
  let liveFrom = NOWHERE;
  let liveTo = -NOWHERE;
  for (let column = first - LONGEST_PIECE; column < first; column++) cells[here + column] = Number.POSITIVE_INFINITY;
  for (let column = first; column <= last; column++) {
    const at = here + column;
    const s1 = ones[column]!;
    const s2 = twos[column]!;
    const s3 = threes[column]!;
    let up = at - STRIDE;
    let best = cells[up - 1]!;
    if (units[column] !== unit) best += costs[one + s1]!;
    best = Math.min(best, cells[up]! + costs[one + EMPTY_PIECE]!, cells[at - 1]! + costs[none + s1]!);
    if (s2 !== NO_PIECE) best = Math.min(best, cells[up - 2]! + costs[one + s2]!, cells[at - 2]! + costs[none + s2]!);
    if (s3 !== NO_PIECE) best = Math.min(best, cells[up - 3]! + costs[one + s3]!);
    if (two !== 0) {
      up -= STRIDE;
      best = Math.min(best, cells[up]! + costs[two + EMPTY_PIECE]!, cells[up - 1]! + costs[two + s1]!);
      best = Math.min(best, cells[up - 2]! + costs[two + s2]!, cells[up - 3]! + costs[two + s3]!);
    }
    if (three !== 0) {
      up = at - 3 * STRIDE;
      best = Math.min(best, cells[up - 1]! + costs[three + s1]!, cells[up - 2]! + costs[three + s2]!);
      best = Math.min(best, cells[up - 3]! + costs[three + s3]!);
    }
    cells[at] = best;
    if (best > bound) continue;
    if (liveFrom === NOWHERE) liveFrom = column;
    liveTo = column;
    if (column + LONGEST_PIECE > last) last = Math.min(length, column + LONGEST_PIECE);
  }
  for (let column = last + 1; column <= length; column++) cells[here + column] = Number.POSITIVE_INFINITY;
  from[row + MARGIN] = liveFrom;
  to[row + MARGIN] = liveTo;
}

function traceBack(grid: Grid, table: ChannelTable, surface: Side, target: Side): AlignedPiece[] {
  const pieces: AlignedPiece[] = [];
  let row = target.length;
  let column = surface.length;
  while (row > 0 || column > 0) {
    const [down, across] = lastStep(grid, table, surface, target, row, column);
    row -= down;
    column -= across;
    pieces.push({ target: lettersOf(target, row, down), surface: lettersOf(surface, column, across) });
  }
  return pieces.reverse();
}

/** The step that the cost of a cell came by: letters of the target, letters of the surface. */
function lastStep(
  grid: Grid,
  table: ChannelTable,
  surface: Side,
  target: Side,
  row: number,
  column: number,
): [number, number] {
  const cost = grid.cells[cellAt(row, column)]!;
  for (let down = 0; down <= LONGEST_PIECE; down++) {
    for (let across = 0; across <= LONGEST_PIECE; across++) {
      const from = grid.cells[cellAt(row - down, column - across)]!;
      if (from + stepCost(table, surface, target, row, column, down, across) === cost) return [down, across];
    }
  }
  throw new RangeError('the cell was not filled');
}

function stepCost(
  table: ChannelTable,
  surface: Side,
  target: Side,
  row: number,
  column: number,
  down: number,
  across: number,
): number {
  if (down + across === 0) return Number.POSITIVE_INFINITY;
  if (down === 1 && across === 1 && surface.units[column] === target.units[row]) return 0;
  return table.costs[pieceEndingAt(target, row, down) * table.width + pieceEndingAt(surface, column, across)]!;
}

function pieceEndingAt(side: Side, at: number, letters: number): number {
  return letters === 0 ? EMPTY_PIECE : side.pieces[letters - 1]![at]!;
}

function lettersOf(side: Side, from: number, count: number): string {
  return String.fromCharCode(...side.units.subarray(from + 1, from + 1 + count));
}
