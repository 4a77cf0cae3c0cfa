import type { ChannelOperation } from '../../src/core/spelling/channel-table.ts';
import type { NamePair } from './name-pairs.ts';

const ALPHABET = 26;
const NONE = 0;
const SIZE = ALPHABET + 1;

/** Probability that a letter of an unrelated name is any one letter, per letter: what the noise explains a pair by. */
const NOISE_LETTER = Math.log(1 / 14);
const NOISE_PRIOR = Math.log(0.1);

/** Letter operations learned from pairs, and how far each pair is believed to be one name (0 to 1). */
export interface PlainEdits {
  readonly operations: readonly ChannelOperation[];
  readonly beliefs: readonly number[];
}

/**
 * Learns the costs of single-letter substitutions, insertions and deletions by expectation maximization over all
 * alignments (Ristad and Yianilos 1998, "Learning string-edit distance"), mixed with a component of unrelated pairs,
 * which takes the weight off pairs that share a native form by accident. Keeping a letter costs nothing.
 */
export function learnPlainEdits(pairs: readonly NamePair[], rounds: number): PlainEdits {
  let model = startingModel();
  let beliefs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const counts = new Float64Array(SIZE * SIZE).fill(0.05);
    beliefs = pairs.map((pair) => countExpected(codesOf(pair.target), codesOf(pair.surface), model, counts));
    const total = counts.reduce((sum, count) => sum + count, 0);
    model = counts.map((count) => count / total);
  }
  return { operations: costsOf(model), beliefs };
}

function startingModel(): Float64Array {
  const model = new Float64Array(SIZE * SIZE).fill(0.1 / SIZE / SIZE);
  for (let letter = 1; letter < SIZE; letter++) model[letter * SIZE + letter] = 0.9 / ALPHABET;
  model[NONE] = 0;
  return model;
}

/** Adds the expected operations of one pair to the counts, weighed by the belief in the pair, which is returned. */
function countExpected(target: number[], surface: number[], model: Float64Array, counts: Float64Array): number {
  const forward = forwardGrid(target, surface, model);
  const backward = forwardGrid([...target].reverse(), [...surface].reverse(), model);
  const wide = surface.length + 1;
  const total = forward.at(-1)!;
  const noise = NOISE_PRIOR + NOISE_LETTER * (target.length + surface.length);
  const belief = total / (total + Math.exp(noise));
  const add = (row: number, column: number, down: number, across: number) => {
    const operation = (down ? target[row]! : NONE) * SIZE + (across ? surface[column]! : NONE);
    const rest = backward[(target.length - row - down) * wide + surface.length - column - across]!;
    counts[operation]! += (belief * forward[row * wide + column]! * model[operation]! * rest) / total;
  };
  for (let row = 0; row <= target.length; row++) {
    for (let column = 0; column < wide; column++) {
      if (row < target.length) add(row, column, 1, 0);
      if (column < surface.length) add(row, column, 0, 1);
      if (row < target.length && column < surface.length) add(row, column, 1, 1);
    }
  }
  return belief;
}

function forwardGrid(target: number[], surface: number[], model: Float64Array): Float64Array {
  const wide = surface.length + 1;
  const grid = new Float64Array((target.length + 1) * wide);
  grid[0] = 1;
  for (let row = 0; row <= target.length; row++) {
    for (let column = 0; column < wide; column++) {
      const a = row > 0 ? target[row - 1]! : NONE;
      const b = column > 0 ? surface[column - 1]! : NONE;
      const at = row * wide + column;
      if (row > 0) grid[at]! += grid[at - wide]! * model[a * SIZE]!;
      if (column > 0) grid[at]! += grid[at - 1]! * model[b]!;
      if (row > 0 && column > 0) grid[at]! += grid[at - wide - 1]! * model[a * SIZE + b]!;
    }
  }
  return grid;
}

/** Joint probabilities to costs given the target letter, less what keeping the letter costs. */
function costsOf(model: Float64Array): ChannelOperation[] {
  const operations: ChannelOperation[] = [];
  const kept = model.reduce((sum, share, at) => sum + (at >= SIZE ? share : 0), 0);
  for (let a = NONE; a < SIZE; a++) {
    const stays = a === NONE ? kept : model[a * SIZE + a]!;
    for (let b = NONE; b < SIZE; b++) {
      if (a === b) continue;
      const cost = Math.max(0.05, -Math.log(model[a * SIZE + b]! / stays));
      operations.push({ target: letterOf(a), surface: letterOf(b), cost });
    }
  }
  return operations;
}

function codesOf(text: string): number[] {
  return [...text.replaceAll(' ', '')].map((letter) => letter.charCodeAt(0) - 96);
}

function letterOf(code: number): string {
  return code === NONE ? '' : String.fromCharCode(96 + code);
}
