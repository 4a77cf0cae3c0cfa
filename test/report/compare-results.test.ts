import { describe, expect, it } from 'vitest';
import type { Correction, FixResult, Suggestion } from '../../src/core/result/correction.ts';
import { compareResults } from '../../src/report/compare-results.ts';
import { trialSummary } from '../../src/report/trial.ts';

type Sketch = readonly [start: number, end: number, replacement: string, applied?: boolean];

function result(...sketches: Sketch[]): FixResult {
  const findings = sketches.map(([start, end, replacement, applied = true]) => {
    const rest = { line: 1, column: start + 1, surface: 'x', entry: 'E', confidence: 1, reason: '' };
    return { start, end, replacement, applied, kind: 'listed' as const, candidates: [], ...rest };
  });
  return {
    text: '',
    corrections: findings.filter((one): one is typeof one & Correction => one.applied),
    suggestions: findings.filter((one): one is typeof one & Suggestion => !one.applied),
    diagnostics: [],
  };
}

function compared(before: FixResult, after: FixResult): string[] {
  const shown = (finding: Correction | Suggestion | undefined) => (finding ? finding.replacement : '∅');
  return compareResults(before, after).map((one) => `${shown(one.before)} → ${shown(one.after)}`);
}

describe('compareResults', () => {
  it('says nothing of what stays', () => {
    expect(compared(result([0, 3, 'A'], [5, 8, 'B', false]), result([0, 3, 'A'], [5, 8, 'B', false]))).toEqual([]);
  });

  it('tells what comes, what goes and what turns out otherwise, in the order of the text', () => {
    const before = result([0, 3, 'A'], [10, 13, 'C'], [20, 23, 'D', false]);
    const after = result([5, 8, 'B'], [9, 13, 'CC'], [20, 23, 'D']);
    expect(compared(before, after)).toEqual(['A → ∅', '∅ → B', 'C → CC', 'D → D']);
  });

  it('holds one long finding against the first of the short ones in its place', () => {
    expect(compared(result([0, 9, 'A']), result([0, 3, 'B'], [5, 9, 'C']))).toEqual(['A → B', '∅ → C']);
  });
});

describe('trialSummary', () => {
  it('counts corrections and suggestions apart', () => {
    const differences = compareResults(
      result([0, 3, 'A'], [5, 8, 'B', false], [10, 13, 'C']),
      result([0, 3, 'AA'], [5, 8, 'B']),
    );
    expect(
      trialSummary([
        { path: 'a', differences },
        { path: 'b', differences: [] },
      ]),
    ).toEqual({
      articles: 2,
      affected: 1,
      corrections: { gained: 1, lost: 1, changed: 1 },
      suggestions: { gained: 0, lost: 1, changed: 0 },
    });
  });
});
