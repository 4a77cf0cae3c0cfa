import { type Fault, fault } from './fault.ts';
import type { PlacedExample } from './merged-entry.ts';

/** Runs examples through a fixer (text in, corrected text out), and gives a fault for each that does not come true. */
export function runExamples(examples: readonly PlacedExample[], fixText: (text: string) => string): Fault[] {
  return examples.flatMap(({ example, place, entry }) => {
    const [from, to] = 'keep' in example ? [example.keep, example.keep] : [example.from, example.to];
    const out = fixText(from);
    if (out === to) return [];
    const wanted = from === to ? 'and should stay' : `not “${to}”`;
    return [
      fault('failed-example', `${entry}: “${from}” ${out === from ? 'stays' : `becomes “${out}”`}, ${wanted}`, place),
    ];
  });
}
