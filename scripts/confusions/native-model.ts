import { contextsAt } from '../../src/core/spelling/native-forms.ts';
import type { NativeName } from './name-pairs.ts';

/** What the letter in a context is written as: letters of the script, none to two of them, to their probability. */
export type Rule = ReadonlyMap<string, number>;

/** A name with what each letter of its spelling is written as. */
interface Aligned {
  readonly spelling: string;
  readonly pieces: readonly string[];
}

/** Letters of a script that one letter of a spelling stands for at most. */
const MOST_LETTERS = 2;

const ROUNDS = 5;
/** Names that single letters are learned from, about; contexts are counted in all names. */
const ENOUGH_NAMES = 20_000;
/** Nats a letter beyond which a spelling is no transliteration of the name. */
const MOST_A_LETTER = 3;

/** Nats that a wider context must save beside the narrower one, in all names together. */
const LEAST_SAVED = 20;
/** What is less likely in a context is left out. */
const LEAST_PROBABILITY = 0.005;
/** How often the narrower context counts as seen in a wider one. */
const PRIOR_COUNT = 3;
/** Probability of what the narrower context does not know. */
const UNFORESEEN = 0.005;

/**
 * Learns how spellings are written in a script. Letters are aligned by expectation maximization, none to two of the
 * script to each of the spelling; then they are counted by context, and of the wider contexts those are kept that say
 * something else than the narrower ones.
 */
export function learnNativeRules(names: readonly NativeName[]): Map<string, Rule> {
  const aligned = alignAll(names.filter(({ spelling, native }) => native.length <= MOST_LETTERS * spelling.length));
  const rules = new Map<string, Rule>();
  const widths = contextsAt('a', 0).length;
  for (let width = 0; width < widths; width++) {
    for (const [context, { seen, narrower }] of countContexts(aligned, width, rules)) {
      if (!narrower || saved(seen, narrower) >= LEAST_SAVED) rules.set(context, ruleOf(seen, narrower));
    }
  }
  return rules;
}

interface Counted {
  readonly seen: Map<string, number>;
  /** The rule that would count without this context. */
  readonly narrower: Rule | undefined;
}

function countContexts(aligned: readonly Aligned[], width: number, rules: ReadonlyMap<string, Rule>) {
  const counted = new Map<string, Counted>();
  for (const { spelling, pieces } of aligned) {
    pieces.forEach((piece, at) => {
      const contexts = contextsAt(spelling, at);
      const context = contexts[width]!;
      let counts = counted.get(context);
      if (!counts) {
        const narrower = contexts.slice(0, width).findLast((one) => rules.has(one));
        counts = { seen: new Map(), narrower: narrower === undefined ? undefined : rules.get(narrower) };
        counted.set(context, counts);
      }
      add(counts.seen, piece, 1);
    });
  }
  return counted;
}

/** Nats by which what was seen is likelier by its own counts than by the narrower rule. */
function saved(seen: ReadonlyMap<string, number>, narrower: Rule): number {
  const total = sumOf(seen);
  let nats = 0;
  for (const [piece, count] of seen)
    nats += count * Math.log(count / total / Math.max(narrower.get(piece) ?? 0, UNFORESEEN));
  return nats;
}

function ruleOf(seen: ReadonlyMap<string, number>, narrower: Rule = new Map()): Rule {
  const counts = new Map(seen);
  for (const [piece, probability] of narrower) add(counts, piece, PRIOR_COUNT * probability);
  const total = sumOf(counts);
  const likely = new Map([...counts].filter(([, count]) => count / total > LEAST_PROBABILITY));
  const rest = sumOf(likely);
  return new Map([...likely].map(([piece, count]) => [piece, count / rest]));
}

/** The names that are transliterations, each aligned in the likeliest way. */
function alignAll(names: readonly NativeName[]): Aligned[] {
  const stride = Math.max(1, Math.floor(names.length / ENOUGH_NAMES));
  const probabilityOf = learnLetters(names.filter((_, at) => at % stride === 0));
  return names.flatMap((name) => align(name, probabilityOf) ?? []);
}

type PieceProbability = (letter: string, piece: string) => number;

/** Probability of each piece by letter alone, by expectation maximization over all alignments. */
function learnLetters(names: readonly NativeName[]): PieceProbability {
  let probabilityOf: PieceProbability = (_, piece) => FIRST_PROBABILITIES[piece.length]!;
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, number>();
    const totals = new Map<string, number>();
    for (const name of names) countExpected(name, probabilityOf, counts, totals);
    probabilityOf = (letter, piece) => (counts.get(letter + piece) ?? 0) / totals.get(letter)! || LEAST_OF_ALL;
  }
  return probabilityOf;
}

/** By the number of letters of the script. */
const FIRST_PROBABILITIES = [0.05, 0.01, 0.0001];
const LEAST_OF_ALL = 1e-7;

/** Adds the expected pieces of a name to the counts by letter and piece, and by letter. */
function countExpected(
  { spelling, native }: NativeName,
  probabilityOf: PieceProbability,
  counts: Map<string, number>,
  totals: Map<string, number>,
): void {
  const wide = native.length + 1;
  const forward = new Float64Array((spelling.length + 1) * wide);
  const backward = new Float64Array(forward.length);
  forward[0] = 1;
  for (let row = 0; row < spelling.length; row++) {
    forEachStep(spelling, native, row, (from, to, piece) => {
      if (forward[from] !== 0) forward[to]! += forward[from]! * probabilityOf(spelling[row]!, piece);
    });
  }
  const total = forward.at(-1)!;
  backward[backward.length - 1] = 1;
  for (let row = spelling.length - 1; row >= 0; row--) {
    forEachStep(spelling, native, row, (from, to, piece) => {
      if (forward[from] === 0 || backward[to] === 0) return;
      const onward = probabilityOf(spelling[row]!, piece) * backward[to]!;
      backward[from]! += onward;
      add(counts, spelling[row]! + piece, (forward[from]! * onward) / total);
      add(totals, spelling[row]!, (forward[from]! * onward) / total);
    });
  }
}

function align({ spelling, native }: NativeName, probabilityOf: PieceProbability): Aligned | undefined {
  const wide = native.length + 1;
  const best = new Float64Array((spelling.length + 1) * wide).fill(Number.NEGATIVE_INFINITY);
  const pieceTo: string[] = [];
  best[0] = 0;
  for (let row = 0; row < spelling.length; row++) {
    forEachStep(spelling, native, row, (from, to, piece) => {
      if (best[from] === Number.NEGATIVE_INFINITY) return;
      const odds = best[from]! + Math.log(probabilityOf(spelling[row]!, piece));
      if (odds <= best[to]!) return;
      best[to] = odds;
      pieceTo[to] = piece;
    });
  }
  if (best.at(-1)! < -MOST_A_LETTER * spelling.length) return undefined;
  const pieces: string[] = [];
  for (let row = spelling.length, column = native.length; row > 0; row--) {
    const piece = pieceTo[row * wide + column]!;
    pieces.unshift(piece);
    column -= piece.length;
  }
  return { spelling, pieces };
}

/** Visits each way by one letter of the spelling from one cell of the grid of both to another. */
function forEachStep(
  spelling: string,
  native: string,
  row: number,
  visit: (from: number, to: number, piece: string) => void,
): void {
  const wide = native.length + 1;
  const left = spelling.length - row - 1;
  for (let column = 0; column < wide; column++) {
    const here = row * wide + column;
    for (let letters = 0; letters <= Math.min(MOST_LETTERS, native.length - column); letters++) {
      const isWithinReach = native.length - column - letters <= MOST_LETTERS * left;
      if (isWithinReach) visit(here, here + wide + letters, native.slice(column, column + letters));
    }
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
