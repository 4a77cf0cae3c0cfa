import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { foldForm } from '../../src/core/gazetteer/forms.ts';

/** The names that entries hold, folded: names, short and also-forms, and all runs of words of the names of people. */
export function heldNames(entries: readonly Entry[]): Set<string> {
  const held = new Set<string>();
  for (const { name, type, short, also } of entries) {
    for (const form of [name, ...short, ...also]) held.add(foldForm(form));
    if (type === 'person') for (const run of runsOf(foldForm(name).split(' '))) held.add(run);
  }
  return held;
}

function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, first) =>
    words.slice(first).map((_, more) => words.slice(first, first + more + 1).join(' ')),
  );
}
