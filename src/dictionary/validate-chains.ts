import { foldForm } from '../core/gazetteer/forms.ts';
import type { Claims } from './claims.ts';
import type { DictionaryCorrection } from './dictionary.ts';
import { type Fault, fault } from './fault.ts';

/** Steps after which a chain is not followed any further to see whether it closes. */
const MAX_STEPS = 50;
/** Longest name, in words, that is looked for inside a target. */
const MAX_WORDS = 12;

/** What one folded spelling is corrected to, and which part of that is corrected in its turn, if any. */
interface Step {
  readonly to: string;
  readonly next: string | undefined;
}

/** Quick corrections whose target, or a word of it, is corrected in its turn: fixing twice would change it again. */
export function validateChains(claims: Claims): Fault[] {
  const steps = stepsOf(claims);
  return claims.corrections.flatMap((correction) => {
    const [from, to] = [foldForm(correction.from), foldForm(correction.to)];
    // A target that differs from the key in case or diacritics alone is compared as the key is, and stays.
    if (from === to || claims.right.has(to)) return [];
    const next = steps.get(from)?.next;
    return next === undefined ? [] : [chainFault(correction, next, steps)];
  });
}

function stepsOf({ corrections, wrong }: Claims): ReadonlyMap<string, Step> {
  const targets = new Map(corrections.map((one) => [foldForm(one.from), one.to]));
  for (const [folded, { owner }] of wrong) if (!targets.has(folded)) targets.set(folded, owner.entry.name);
  return new Map([...targets].map(([folded, to]) => [folded, { to, next: correctedPart(foldForm(to), targets) }]));
}

/** The part of a folded text that is corrected, longest first; undefined where none is. */
function correctedPart(folded: string, targets: ReadonlyMap<string, string>): string | undefined {
  const words = folded.split(' ');
  for (let length = Math.min(words.length, MAX_WORDS); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (targets.has(part)) return part;
    }
  }
  return undefined;
}

function chainFault({ from, to, place }: DictionaryCorrection, next: string, steps: ReadonlyMap<string, Step>): Fault {
  if (comesBack(foldForm(from), next, steps)) {
    return fault('cycle', `“${from}” is corrected to “${to}”, and that in the end back to “${from}”`, place);
  }
  const then = steps.get(next)!.to;
  const remedy = next === foldForm(to) ? `Write “${then}” as the target.` : undefined;
  return fault(
    'chain',
    `“${from}” is corrected to “${to}”, in which “${next}” is corrected to “${then}”`,
    place,
    remedy,
  );
}

function comesBack(start: string, first: string, steps: ReadonlyMap<string, Step>): boolean {
  let step: string | undefined = first;
  for (let count = 0; step !== undefined && count < MAX_STEPS; count++) {
    if (step === start) return true;
    step = steps.get(step)?.next;
  }
  return false;
}
