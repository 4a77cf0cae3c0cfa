import type { Claims } from './claims.ts';
import type { DictionaryCorrection } from './dictionary.ts';
import { type Fault, fault } from './fault.ts';
import { foldForm } from './fold-form.ts';

/** Steps after which a chain is not followed any further to see whether it closes. */
const MAX_STEPS = 50;

/** Quick corrections whose target, or a word of it, is corrected in its turn: fixing twice would change it again. */
export function validateChains({ corrections, right, wrong }: Claims): Fault[] {
  const next = new Map(corrections.map((one) => [foldForm(one.from), one.to]));
  for (const [folded, { owner }] of wrong) if (!next.has(folded)) next.set(folded, owner.entry.name);
  return corrections.flatMap((correction) => {
    if (correction.from === correction.to || right.has(foldForm(correction.to))) return [];
    const step = nextStep(foldForm(correction.to), next);
    return step === undefined ? [] : [chainFault(correction, step, next)];
  });
}

/** The part of a folded text that is corrected, longest first, as a folded text; undefined where none is. */
function nextStep(folded: string, next: ReadonlyMap<string, string>): string | undefined {
  const words = folded.split(' ');
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (next.has(part)) return part;
    }
  }
  return undefined;
}

function chainFault({ from, to, place }: DictionaryCorrection, step: string, next: ReadonlyMap<string, string>): Fault {
  if (comesBack(foldForm(from), step, next)) {
    return fault('cycle', `“${from}” is corrected to “${to}”, and that in the end back to “${from}”`, place);
  }
  const then = next.get(step)!;
  const remedy = step === foldForm(to) ? `Write “${then}” as the target.` : undefined;
  return fault(
    'chain',
    `“${from}” is corrected to “${to}”, in which “${step}” is corrected to “${then}”`,
    place,
    remedy,
  );
}

function comesBack(start: string, first: string, next: ReadonlyMap<string, string>): boolean {
  let step: string | undefined = first;
  for (let count = 0; step !== undefined && count < MAX_STEPS; count++) {
    if (step === start) return true;
    step = nextStep(foldForm(next.get(step)!), next);
  }
  return false;
}
