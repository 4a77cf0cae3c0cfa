/** A spelling's letters in the script of one language, as far as English letters tell: see {@link NativeForms}. */
export type ScriptRules = ReadonlyMap<string, readonly WrittenAs[]>;

/** Letters of a script that a letter of a spelling stands for, none to two of them, and how likely. */
export interface WrittenAs {
  readonly letters: string;
  readonly probability: number;
}

/** Scripts through which one spelling of a name may have become another. */
export interface NativeForms {
  /**
   * −ln of the probability, in nats, that both spellings (folded) are the same name in one of the scripts, each of which is
   * as likely: at most {@link MOST_APART}.
   */
  apart(one: string, other: string): number;
}

/** What stands for no letter where rules are written down. */
export const NO_LETTER = '_';

/** Nats: what is less likely is as good as impossible. */
export const MOST_APART = 21;

/** Makes native forms of the rules of scripts, which are called for when they are first needed. */
export function createNativeForms(rulesOf: () => readonly ScriptRules[]): NativeForms {
  let scripts: readonly ScriptRules[] | undefined;
  const latticesOf = (spelling: string): Lattice[] => {
    scripts ??= rulesOf();
    return scripts.map((rules) => latticeOf(spelling, rules));
  };
  // One spelling is compared with many names in turn.
  let latest: { readonly spelling: string; readonly lattices: readonly Lattice[] } | undefined;
  return {
    apart(one, other) {
      if (latest?.spelling !== one) latest = { spelling: one, lattices: latticesOf(one) };
      const { lattices } = latest;
      const shares = latticesOf(other).map((lattice, script) => probabilityOfSame(lattices[script]!, lattice));
      const share = shares.reduce((sum, shared) => sum + shared, 0) / shares.length;
      return Math.min(MOST_APART, -Math.log(share));
    },
  };
}

/**
 * What the letter at a place may be written as is looked up by it and its neighbours: by itself, with the next, with one
 * on either side, with a second behind, with a second before. The longest that is known counts.
 */
export function contextsAt(spelling: string, at: number): string[] {
  const text = `##${spelling}##`;
  const here = at + 2;
  return CONTEXTS.map(([before, after]) => text.slice(here - before, here + after + 1));
}

/** Letters before and after, from the least context to the widest. No two have the same length. */
const CONTEXTS = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 2],
] as const;

/** One letter of a script, or none (`''`), on the way from a node to a later one. */
interface Arc {
  readonly to: number;
  readonly letter: string;
  readonly probability: number;
}

/** All that a spelling may be in a script: arcs of each node in topological order; the last node has none. */
type Lattice = readonly (readonly Arc[])[];

function latticeOf(spelling: string, rules: ScriptRules): Lattice {
  const nodes: Arc[][] = [];
  for (let at = 0; at < spelling.length; at++) {
    const options = writtenAs(spelling, at, rules);
    const pairs = options.filter(({ letters }) => letters.length === 2);
    const first = nodes.length;
    const next = first + pairs.length + 1;
    nodes.push(
      options.map(({ letters, probability }) => {
        const pair = pairs.findIndex((option) => option.letters === letters);
        return { to: pair < 0 ? next : first + pair + 1, letter: letters.charAt(0), probability };
      }),
    );
    for (const { letters } of pairs) nodes.push([{ to: next, letter: letters.charAt(1), probability: 1 }]);
  }
  return [...nodes, []];
}

/** A letter of which nothing is known is written as nothing. */
function writtenAs(spelling: string, at: number, rules: ScriptRules): readonly WrittenAs[] {
  const known = contextsAt(spelling, at).findLast((context) => rules.has(context));
  return (known !== undefined && rules.get(known)) || UNKNOWN;
}

const UNKNOWN: readonly WrittenAs[] = [{ letters: '', probability: 1 }];

/**
 * Probability that two lattices give the same letters, summed over all of these. So that each pair of ways is counted
 * once, arcs without a letter are taken first in the one and then in the other (the epsilon filter of Mohri, Pereira and
 * Riley 1996), for which there are two sums for each pair of nodes.
 */
function probabilityOfSame(one: Lattice, other: Lattice): number {
  const wide = other.length;
  const free = new Float64Array(one.length * wide);
  const inOther = new Float64Array(one.length * wide);
  free[0] = 1;
  for (let node = 0; node < one.length; node++) {
    for (let across = 0; across < wide; across++) {
      const here = node * wide + across;
      const both = free[here]! + inOther[here]!;
      if (both === 0) continue;
      for (const arc of other[across]!) if (arc.letter === '') inOther[node * wide + arc.to]! += both * arc.probability;
      for (const { to, letter, probability } of one[node]!) {
        if (letter === '') free[to * wide + across]! += free[here]! * probability;
        else
          for (const arc of other[across]!)
            if (arc.letter === letter) free[to * wide + arc.to]! += both * probability * arc.probability;
      }
    }
  }
  return free.at(-1)! + inOther.at(-1)!;
}
