import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecisions } from '../../src/review/add-decisions.ts';
import type { SavedDecision } from '../../src/review/decision.ts';
import { formatDecisions } from '../../src/review/format-decisions.ts';
import { mergeDecisions } from '../../src/review/merge-decisions.ts';
import { parseDecisions } from '../../src/review/parse-decisions.ts';
import { anyDecision } from './any-decision.ts';

function rejected(spelling: string): SavedDecision {
  return { spelling, replacement: 'Fidan', verdict: 'reject' };
}

const COMMENTED = `# Decided by the desk.
version: 1

decisions:   # sorted
# The minister.
- spelling:    'Vian'   # seen twice
  replacement: Fidan
  verdict:     reject

- { spelling: Wian, replacement: Fidan, verdict: reject } # seen once
# The end.
`;

describe('addDecisions', () => {
  it('puts a decision in its place and leaves all else as it is', () => {
    const text = addDecisions(COMMENTED, ['Vyan', 'Wyan', 'Aian', 'Bian'].map(rejected));
    expect(text).toBe(`# Decided by the desk.
version: 1

decisions:   # sorted
- spelling: Aian
  replacement: Fidan
  verdict: reject
- spelling: Bian
  replacement: Fidan
  verdict: reject
# The minister.
- spelling:    'Vian'   # seen twice
  replacement: Fidan
  verdict:     reject

- spelling: Vyan
  replacement: Fidan
  verdict: reject
- { spelling: Wian, replacement: Fidan, verdict: reject } # seen once
- spelling: Wyan
  replacement: Fidan
  verdict: reject
# The end.
`);
  });

  it('puts it in place of one on the same place', () => {
    const texts = addDecisions(COMMENTED, [
      { ...rejected('Vian'), verdict: 'accept' },
      { ...rejected('Wian'), verdict: 'accept', write: 'Fydan' },
    ]).split('# The minister.\n');
    expect(texts[1]).toBe(`- spelling: Vian
  replacement: Fidan
  verdict: accept

- { spelling: Wian, replacement: Fidan, verdict: accept, write: Fydan } # seen once
# The end.
`);
  });

  it('leaves no second one that says otherwise', () => {
    const twice = 'version: 1\ndecisions:\n  - &\n  - &\n'.replaceAll(
      '&',
      '{ spelling: A, replacement: B, verdict: reject }',
    );
    const text = addDecisions(twice, [{ spelling: 'A', replacement: 'B', verdict: 'accept' }]);
    expect(text).toBe(twice.replaceAll('reject', 'accept'));
  });

  it.each([
    [
      'decisions: []  # none yet\nversion: 1\n',
      'decisions:\n  - spelling: A\n    replacement: Fidan\n    verdict: reject  # none yet\nversion: 1\n',
    ],
    [
      '\uFEFFversion: 1\r\ndecisions:\r\n  - { spelling: B, replacement: C, verdict: reject }',
      '\uFEFFversion: 1\r\ndecisions:\r\n  - { spelling: A, replacement: Fidan, verdict: reject }\r\n  - { spelling: B, replacement: C, verdict: reject }',
    ],
    [
      '{ version: 1, decisions: [] }',
      '{ version: 1, decisions: [{ spelling: A, replacement: Fidan, verdict: reject }] }',
    ],
    [
      'decisions:\n  - # a-b\n    # c-d\n    spelling: B\n    replacement: C\n    verdict: reject\nversion: 1\n',
      'decisions:\n  - spelling: A\n    replacement: Fidan\n    verdict: reject\n  - # a-b\n    # c-d\n    spelling: B\n    replacement: C\n    verdict: reject\nversion: 1\n',
    ],
  ])('knows the layout of %j', (before, after) => {
    expect(addDecisions(before, [rejected('A')])).toBe(after);
  });

  it.each([
    'version: 1\ndecisions: [{ spelling: M, replacement: N, verdict: reject }, { spelling: X, replacement: N, verdict: reject }]\n',
    'decisions:\n  - spelling: M\n    replacement: N\n    verdict: accept\n    write: |-\n      O\n\nversion: 1\n',
    formatDecisions([], 'yaml'),
    formatDecisions(['K', 'M', 'X'].map(rejected), 'yaml'),
    formatDecisions(['K', 'M', 'X'].map(rejected), 'yaml').trimEnd(),
  ])('gives what merging gives: %j', (yaml) => {
    const { decisions: old } = parseDecisions(yaml, 'd');
    fc.assert(
      fc.property(fc.array(anyDecision, { minLength: 1, maxLength: 4 }), (more) => {
        const { decisions, faults } = parseDecisions(addDecisions(yaml, more), 'd');
        expect(faults).toEqual([]);
        expect(decisions).toEqual(mergeDecisions(old, more));
      }),
      { numRuns: 40 },
    );
  });
});
