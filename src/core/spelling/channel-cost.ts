import {
  createSide,
  createSurface,
  gramEndingAt,
  LONGEST_NAME,
  loadSide,
  loadSurface,
  type Side,
  type Surface,
} from './channel-side.ts';
import { sumCost } from './channel-sum.ts';
import {
  type ChannelTable,
  EMPTY_PIECE,
  LONGEST_PIECE,
  letterOperation,
  NO_OPERATION,
  NO_PIECE,
  operationOf,
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
  /** Cost of each column of a row by the operations of the lists alone. */
  readonly listed: Float64Array;
}

/** Makes a channel from a table of operations. */
export function createChannel(table: ChannelTable): Channel {
  const surfaceSide = createSurface(table);
  const targetSide = createSide();
  const grid = createGrid();
  const load = (surface: string, target: string) => {
    if (surface !== surfaceSide.text) loadSurface(surfaceSide, surface, table);
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

function createGrid(): Grid {
  const cells = new Float64Array(STRIDE * STRIDE).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(STRIDE).fill(NOWHERE);
  const to = new Int32Array(STRIDE).fill(-NOWHERE);
  cells[cellAt(0, 0)] = 0;
  from[MARGIN] = 0;
  to[MARGIN] = 0;
  return { cells, from, to, listed: new Float64Array(STRIDE) };
}

function cellAt(row: number, column: number): number {
  return (row + MARGIN) * STRIDE + column + MARGIN;
}

function fillGrid(grid: Grid, table: ChannelTable, surface: Surface, target: Side, bound: number): number {
  for (let row = 1; row <= target.length; row++) {
    fillListed(grid, table, surface, target, row);
    fillRow(grid, table, surface, target, row, bound);
    if (Math.max(grid.to[row + 1]!, grid.to[row + 2]!, grid.to[row + 3]!) < 0) return Number.POSITIVE_INFINITY;
  }
  const cost = grid.cells[cellAt(target.length, surface.length)]!;
  return cost > bound ? Number.POSITIVE_INFINITY : cost;
}

/** What the columns of a row cost by operations of the lists that begin in rows before. */
function fillListed(
  { cells, listed }: Grid,
  { costs, starts, surfaces, letters }: ChannelTable,
  { last, before, length }: Surface,
  target: Side,
  row: number,
): void {
  for (let column = 1; column <= length; column++) listed[column] = Number.POSITIVE_INFINITY;
  for (let down = 1; down <= LONGEST_PIECE; down++) {
    const piece = (down === 1 ? target.ones : down === 2 ? target.twos : target.threes)[row]!;
    if (piece === NO_PIECE) continue;
    const from = cellAt(row - down, 0);
    const end = starts[piece + 1]!;
    for (let operation = starts[piece]!; operation < end; operation++) {
      const across = letters[operation]!;
      for (let column = last[surfaces[operation]!]!; column > 0; column = before[across]![column]!) {
        const cost = cells[from + column - across]! + costs[operation]!;
        if (cost < listed[column]!) listed[column] = cost;
      }
    }
  }
}

/**
 * Fills one row of the grid, that of a target letter, as far as cells within the bound reach: a cell above the bound
 * leads nowhere, so only columns that a cell within it leads to are looked at. The rest of the row becomes Infinity.
 */
function fillRow(
  { cells, from, to, listed }: Grid,
  { costs }: ChannelTable,
  { units, codes, length, twoPutIn, threePutIn }: Surface,
  target: Side,
  row: number,
  bound: number,
): void {
  const unit = target.units[row]!;
  const code = target.codes[row]!;
  const lost = costs[letterOperation(code, EMPTY_PIECE)]!;
  const here = cellAt(row, 0);
  const first = Math.max(1, Math.min(from[row]!, from[row + 1]!, from[row + 2]!));
  let last = Math.min(length, Math.max(to[row]!, to[row + 1]!, to[row + 2]!) + LONGEST_PIECE);
  let liveFrom = NOWHERE;
  let liveTo = -NOWHERE;
  for (let column = first - LONGEST_PIECE; column < first; column++) cells[here + column] = Number.POSITIVE_INFINITY;
  for (let column = first; column <= last; column++) {
    const at = here + column;
    const up = at - STRIDE;
    const read = codes[column]!;
    let best = cells[up - 1]!;
    if (units[column] !== unit) best += costs[letterOperation(code, read)]!;
    best = Math.min(best, cells[up]! + lost, cells[at - 1]! + costs[read]!, listed[column]!);
    if (twoPutIn[column] !== NO_OPERATION) best = Math.min(best, cells[at - 2]! + costs[twoPutIn[column]!]!);
    if (threePutIn[column] !== NO_OPERATION) best = Math.min(best, cells[at - 3]! + costs[threePutIn[column]!]!);
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
      if (from === Number.POSITIVE_INFINITY) continue;
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
  const operation = operationOf(table, gramEndingAt(target, row, down), gramEndingAt(surface, column, across));
  return operation === NO_OPERATION ? Number.POSITIVE_INFINITY : table.costs[operation]!;
}

function lettersOf(side: Side, from: number, count: number): string {
  return String.fromCharCode(...side.units.subarray(from + 1, from + 1 + count));
}
