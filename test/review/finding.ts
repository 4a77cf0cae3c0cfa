import type { Correction, Suggestion } from '../../src/core/result/correction.ts';

/** A correction of the first place where a text has a spelling. */
export function correctionIn(source: string, surface: string, replacement: string, from = 0): Correction {
  const start = source.indexOf(surface, from);
  const line = source.slice(0, start).split('\n').length;
  return {
    start,
    end: start + surface.length,
    line,
    column: start - source.lastIndexOf('\n', start - 1),
    surface,
    replacement,
    entry: replacement,
    kind: 'listed',
    confidence: 1,
    reason: 'listed in Test',
    evidence: [{ kind: 'listed', dictionary: 'Test' }],
    applied: true,
  };
}

/** A suggestion for the first place where a text has a spelling, with the names of its candidates. */
export function suggestionIn(source: string, surface: string, names: readonly string[]): Suggestion {
  const candidates = names.map((name, at) => ({ name, confidence: 0.6 / (at + 1) }));
  return { ...correctionIn(source, surface, names[0]!), kind: 'fuzzy', confidence: 0.6, applied: false, candidates };
}
