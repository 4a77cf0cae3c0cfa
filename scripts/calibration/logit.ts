import { logOdds, probabilities } from '../../src/core/model/log-odds.ts';

/** One choice among rivals: each rival's features, and which of them is right (-1: none). */
export interface Choice {
  readonly rivals: readonly (readonly number[])[];
  readonly right: number;
}

/** Pull towards zero, so that a feature which never occurs gets no weight. */
const RIDGE = 0.5;

/**
 * Weights of a conditional logit model (McFadden 1974) of greatest likelihood, by Newton's method. "None of them" is
 * always one of the choices and has log-odds 0.
 *
 * @param free which weights to fit; the others stay as they start
 */
export function fitLogit(choices: readonly Choice[], start: readonly number[], free: readonly boolean[]): number[] {
  let weights = [...start];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { gradient, hessian } = derivatives(choices, weights);
    const better = improve(choices, weights, solve(...held(hessian, gradient, free)));
    if (!better) break;
    weights = better;
  }
  return weights;
}

const MOST_ROUNDS = 30;

/** The system with the weights that are held taken out. */
function held(hessian: number[][], gradient: number[], free: readonly boolean[]): [number[][], number[]] {
  const rows = hessian.map((row, at) =>
    row.map((value, column) => (free[at] && free[column] ? value : Number(at === column))),
  );
  return [rows, gradient.map((value, at) => (free[at] ? value : 0))];
}

/** Goes along a step as far as the likelihood grows; undefined where it does not. */
function improve(
  choices: readonly Choice[],
  weights: readonly number[],
  step: readonly number[],
): number[] | undefined {
  const now = logLikelihood(choices, weights);
  for (let share = 1; share > 1e-3; share /= 2) {
    const next = weights.map((weight, at) => weight + share * step[at]!);
    if (logLikelihood(choices, next) > now + 1e-6) return next;
  }
  return undefined;
}

function logLikelihood(choices: readonly Choice[], weights: readonly number[]): number {
  const pull = weights.reduce((total, weight) => total + (RIDGE / 2) * weight * weight, 0);
  return choices.reduce((total, { rivals, right }) => {
    const probabilities = shares(rivals, weights);
    const rest = 1 - probabilities.reduce((sum, share) => sum + share, 0);
    return total + Math.log(Math.max(1e-300, right >= 0 ? probabilities[right]! : rest));
  }, -pull);
}

/** Probabilities of the rivals; what is missing to 1 is that of none. */
export function shares(rivals: Choice['rivals'], weights: readonly number[]): number[] {
  return probabilities(rivals.map((features) => logOdds(features, weights)));
}

function derivatives(choices: readonly Choice[], weights: readonly number[]) {
  const size = weights.length;
  const gradient = weights.map((weight) => -RIDGE * weight);
  const hessian = weights.map((_, row) => weights.map((_, column) => (row === column ? RIDGE : 0)));
  for (const { rivals, right } of choices) {
    const probabilities = shares(rivals, weights);
    const mean = new Array<number>(size).fill(0);
    rivals.forEach((features, rival) => {
      for (let at = 0; at < size; at++) mean[at]! += probabilities[rival]! * features[at]!;
    });
    for (let row = 0; row < size; row++) {
      gradient[row]! += (right >= 0 ? rivals[right]![row]! : 0) - mean[row]!;
      for (let column = 0; column < size; column++) hessian[row]![column]! -= mean[row]! * mean[column]!;
    }
    rivals.forEach((features, rival) => {
      for (let row = 0; row < size; row++) {
        const share = probabilities[rival]! * features[row]!;
        if (share !== 0)
          for (let column = 0; column < size; column++) hessian[row]![column]! += share * features[column]!;
      }
    });
  }
  return { gradient, hessian };
}

/** Solves a small linear system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce((most, row, at) => (Math.abs(row[pivot]!) > Math.abs(rows[most]![pivot]!) ? pivot + at : most), pivot);
    [rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!];
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
