import { distance } from 'fastest-levenshtein';
import { formKey } from './known-forms.ts';

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}\p{P} ]+$/u;

/** Share of the letters that may differ between two romanizations of one name; other names of a place lie beyond it. */
const TOLERANCE = 0.34;

/** Those of the alternative names that write the same name in Latin letters another way, nearest first. */
export function romanizations(name: string, alternatives: readonly string[]): string[] {
  const key = formKey(name);
  const near = new Map<string, { form: string; far: number }>();
  for (const form of alternatives) {
    const other = formKey(form);
    const far = distance(key, other) / Math.max(key.length, other.length);
    if (LATIN_NAME.test(form) && far > 0 && far <= TOLERANCE && !near.has(other)) near.set(other, { form, far });
  }
  return [...near.values()].sort((a, b) => a.far - b.far).map(({ form }) => form);
}
