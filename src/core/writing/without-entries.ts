import type { Findings } from './findings.ts';

/** Findings less those of some entries, by canonical name, which are no candidates of a suggestion either. */
export function withoutEntries(findings: Findings, names: readonly string[] | undefined): Findings {
  if (names === undefined || names.length === 0) return findings;
  const unwanted = new Set(names);
  return {
    corrections: findings.corrections.filter(({ entry }) => !unwanted.has(entry)),
    suggestions: findings.suggestions
      .filter(({ entry }) => !unwanted.has(entry))
      .map((one) => ({ ...one, candidates: one.candidates.filter(({ name }) => !unwanted.has(name)) })),
  };
}
