import { NAME_SYMBOLS, nameCells } from '../../src/core/lexicon/name-cells.ts';

/** A name and how much it counts. */
export interface WeightedName {
  readonly name: string;
  readonly weight: number;
}

/** The model in the form that `src/core/lexicon/name-model.ts` reads. */
export interface PackedModel {
  /** Negative log-probabilities, rising, to which the cells refer. */
  readonly levels: readonly number[];
  /** By cell the index of its level, two to a byte, the lower half first. */
  readonly cells: Uint8Array;
}

const FAR_CLASSES = 8;
const LEVELS = 16;

/** Highest cost of a symbol, in nats: that of what never follows is a matter of training size, not of names. */
const HIGHEST_COST = 12;

/** Trains the model: counts of sequences of four symbols, interpolated with those of three, two and one. */
export function trainNameModel(names: readonly WeightedName[]): PackedModel {
  const counts = new Float64Array(FAR_CLASSES * NAME_SYMBOLS ** 3);
  for (const { name, weight } of names) for (const cell of nameCells(name)) counts[cell]! += weight;
  const costs = interpolate(counts).map((probability) => Math.min(HIGHEST_COST, -Math.log(probability)));
  const levels = chooseLevels(costs, counts);
  const indices = Array.from(costs, (cost) => nearest(levels, cost));
  const cells = Uint8Array.from(
    { length: indices.length / 2 },
    (_, at) => indices[2 * at]! | (indices[2 * at + 1]! << 4),
  );
  return { levels, cells };
}

/** e to the power of the mean cost of a symbol: among how many equally likely ones the model is in doubt. */
export function perplexity({ levels, cells }: PackedModel, names: readonly WeightedName[]): number {
  const found = names.flatMap(({ name }) => nameCells(name));
  const total = found.reduce((sum, cell) => sum + levels[(cells[cell >> 1]! >> ((cell & 1) << 2)) & 15]!, 0);
  return Math.exp(total / found.length);
}

/** Probability of each cell by the method of Witten and Bell (1991): what is new in a context is left to the shorter one. */
function interpolate(counts: Float64Array): Float64Array {
  let probabilities = Float64Array.of(...Array<number>(NAME_SYMBOLS).fill(1 / NAME_SYMBOLS));
  for (const size of [NAME_SYMBOLS, NAME_SYMBOLS ** 2, NAME_SYMBOLS ** 3, counts.length]) {
    const sums = new Float64Array(size);
    for (const [cell, count] of counts.entries()) sums[cell % size]! += count;
    const shorter = probabilities;
    probabilities = new Float64Array(size);
    for (let context = 0; context < size; context += NAME_SYMBOLS) {
      const seen = sums.subarray(context, context + NAME_SYMBOLS);
      const total = seen.reduce((sum, count) => sum + count, 0);
      const novelty = seen.filter((count) => count > 0).length || 1;
      for (const [symbol, count] of seen.entries()) {
        const cell = context + symbol;
        probabilities[cell] = (count + novelty * shorter[cell % shorter.length]!) / (total + novelty);
      }
    }
  }
  return probabilities;
}

/** Lloyd's method: levels that are each the mean of the costs nearest to them, weighed by how often they are met. */
function chooseLevels(costs: Float64Array, counts: Float64Array): number[] {
  let levels = Array.from({ length: LEVELS }, (_, level) => 0.1 + level * 0.7);
  for (let round = 0; round < 30; round++) {
    const sums = levels.map(() => ({ cost: 0, weight: 0 }));
    for (const [cell, cost] of costs.entries()) {
      const sum = sums[nearest(levels, cost)]!;
      // Cells never met count a little, so that what is impossible in names stays apart from what is rare.
      const weight = counts[cell]! + 0.3;
      sum.cost += weight * cost;
      sum.weight += weight;
    }
    levels = sums.map(({ cost, weight }, level) => (weight > 0 ? cost / weight : levels[level]!));
  }
  return levels;
}

function nearest(levels: readonly number[], cost: number): number {
  let best = 0;
  for (const [index, level] of levels.entries()) {
    if (Math.abs(level - cost) < Math.abs(levels[best]! - cost)) best = index;
  }
  return best;
}
