import {
  type ChannelTable,
  EDGE,
  EMPTY_PIECE,
  extendGram,
  LONGEST_PIECE,
  letterCode,
  NO_OPERATION,
  operationOf,
} from './channel-table.ts';

/**
 * Cost in nats of reading `target` as `surface` in any way: −ln of the sum over all alignments, where the channel's cost
 * is that of the cheapest alone. A letter that stays costs nothing, so the sum may be above 1 and the cost below 0.
 * Slower than the cheapest and a better measure, by which the few names are ranked that a search has found.
 */
export function sumCost(table: ChannelTable, surface: string, target: string): number {
  const across = sideOf(surface);
  const down = sideOf(target);
  const wide = across.codes.length + 1;
  const sums = new Float64Array((down.codes.length + 1) * wide);
  sums[0] = 1;
  for (let row = 1; row <= down.codes.length; row++) {
    for (let column = 1; column < wide; column++)
      sums[row * wide + column] = sumAt(table, sums, across, down, row, column);
  }
  return -Math.log(sums.at(-1) || Number.MIN_VALUE);
}

/** A spelling with its edges: its letters, and the codes of the pieces of 0, 1, 2 and 3 letters that end behind each. */
interface Side {
  readonly codes: readonly number[];
  readonly pieces: readonly (readonly number[])[];
}

function sideOf(text: string): Side {
  const codes = [EDGE, ...Array.from(text, (letter) => letterCode(letter.charCodeAt(0))), EDGE];
  const pieces = codes.map((_, at) => {
    const ending = [EMPTY_PIECE];
    for (let letters = 1; letters <= Math.min(LONGEST_PIECE, at + 1); letters++)
      ending.push(codes.slice(at + 1 - letters, at + 1).reduce(extendGram, EMPTY_PIECE));
    return ending;
  });
  return { codes, pieces };
}

function sumAt(table: ChannelTable, sums: Float64Array, across: Side, down: Side, row: number, column: number) {
  const wide = across.codes.length + 1;
  const targets = down.pieces[row - 1]!;
  const surfaces = across.pieces[column - 1]!;
  let sum = down.codes[row - 1] === across.codes[column - 1] ? sums[(row - 1) * wide + column - 1]! : 0;
  for (let letters = 0; letters < targets.length; letters++) {
    for (let read = letters === 0 ? 1 : 0; read < surfaces.length; read++) {
      const before = sums[(row - letters) * wide + column - read]!;
      const operation = before > 0 ? operationOf(table, targets[letters]!, surfaces[read]!) : NO_OPERATION;
      if (operation !== NO_OPERATION) sum += before * Math.exp(-table.costs[operation]!);
    }
  }
  return sum;
}
