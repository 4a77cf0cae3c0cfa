import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedDecision } from '../../src/review/decision.ts';
import { formatDecisions } from '../../src/review/format-decisions.ts';
import { mergeDecisions } from '../../src/review/merge-decisions.ts';
import { parseDecisions } from '../../src/review/parse-decisions.ts';
import { anyDecision, words } from './any-decision.ts';

describe('a file of decisions', () => {
  it.each(['yaml', 'json'] as const)('holds what was put into it: %s', (format) => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDecision, { maxLength: 5, selector: ({ spelling }) => spelling }), (decisions) => {
        const { decisions: read, faults } = parseDecisions(formatDecisions(decisions, format), 'd');
        expect(faults).toEqual([]);
        expect(read).toEqual(decisions);
      }),
      { numRuns: 60 },
    );
  });

  it('can be read by a person', () => {
    const text = formatDecisions(
      [{ spelling: 'Vian', replacement: 'Fidan', verdict: 'reject', before: 'the minister', after: '' }],
      'yaml',
    );
    expect(text.replace(/^#.*\n/gm, '')).toBe(
      'version: 1\ndecisions:\n  - spelling: Vian\n    replacement: Fidan\n    verdict: reject\n    before: the minister\n    after: ""\n',
    );
  });

  it.each([
    ['', '1:1 not-a-mapping'],
    ['- a\n', '1:1 not-a-mapping'],
    ['version: 2\ndecisions: []\n', '1:10 unsupported-version'],
    ['decisions: []\n', '1:1 missing-key'],
    ['version: 1\n', '1:1 missing-key'],
    ['version: 1\ndecisions: {}\n', '2:1 wrong-type'],
    ['version: 1\ndecision: []\ndecisions: []\n', '2:1 unknown-key'],
    ['version: 1\ndecisions:\n  - spelling: a\n    replacement: b\n    verdict: yes\n', '5:14 unknown-value'],
    ['version: 1\ndecisions:\n  - spelling: a\n    verdict: accept\n', '3:5 missing-key'],
    ['version: 1\ndecisions:\n  - { spelling: a, replacement: b, verdict: accept, wirte: c }\n', '3:53 unknown-key'],
    ['version: 1\ndecisions: &a\n  - *a\n', '2:12 anchor-or-alias'],
    ['version: 1\n__proto__: 1\ndecisions: []\n', '2:1 forbidden-key'],
    ['version: 1\ndecisions: [\n', '3:1 yaml-syntax'],
    [
      'version: 1\ndecisions:\n  - { spelling: a, replacement: b, verdict: accept, write: "c\\u001b" }\n',
      '3:60 control-character',
    ],
    [
      'version: 1\ndecisions:\n  - { spelling: a, replacement: b, verdict: accept, write: "c\\nd" }\n',
      '3:60 control-character',
    ],
    [
      'version: 1\ndecisions:\n  - { spelling: a, replacement: b, verdict: reject }\n  - { spelling: a, replacement: b, verdict: accept }\n',
      '4:5 correction-clash',
    ],
    [
      'version: 1\ndecisions:\n  - { spelling: a, replacement: b, verdict: accept, before: x }\n  - { spelling: a, replacement: b, verdict: accept, before: x, write: c }\n',
      '4:5 correction-clash',
    ],
  ])('is told where it is wrong: %j', (text, expected) => {
    const { faults } = parseDecisions(text, 'd.yaml');
    expect(faults.map(({ line, column, code }) => `${line}:${column} ${code}`)).toContain(expected);
    for (const { remedy } of faults) expect(remedy).toMatch(/[.?]$/);
  });
});

describe('decisions that look at odds', () => {
  it.each([
    [
      'the same twice',
      ['{ spelling: a, replacement: b, verdict: accept }', '{ spelling: a, replacement: b, verdict: accept }'],
    ],
    [
      'one of a place beside one for everywhere',
      [
        '{ spelling: a, replacement: b, verdict: accept }',
        '{ spelling: a, replacement: b, verdict: reject, before: x }',
      ],
    ],
    ['a line break that the spelling has', ['{ spelling: "a\\nb", replacement: c, verdict: accept, write: "d\\ne" }']],
  ])('are taken: %s', (_, items) => {
    const yaml = `version: 1\ndecisions:\n${items.map((item) => `  - ${item}\n`).join('')}`;
    expect(parseDecisions(yaml, 'd.yaml').faults).toEqual([]);
  });
});

describe('remedies', () => {
  const remediesOf = (text: string, path: string) => parseDecisions(text, path).faults.map(({ remedy }) => remedy);

  it('speak of decisions', () => {
    expect(remediesOf('version: 1\ndecisions: [x]\n', 'd.yaml')).toEqual([
      'Write it as docs/interactive.md shows: each decision has “spelling”, “replacement” and “verdict”.',
    ]);
  });

  it('speak of JSON where the file is JSON', () => {
    expect(remediesOf('{ "version": 1, "decisions": [', 'd.json')).toContain('Mend the JSON.');
  });
});

describe('mergeDecisions', () => {
  const one: SavedDecision = { spelling: 'Vian', replacement: 'Fidan', verdict: 'accept' };

  it('sorts by spelling, and what holds everywhere first', () => {
    const here = { ...one, before: '', after: '' };
    const other = { ...one, spelling: 'araghchy' };
    expect(mergeDecisions([here, one], [other])).toEqual([other, one, here]);
  });

  it('lets the later decision on a place stand', () => {
    expect(mergeDecisions([one], [{ ...one, verdict: 'reject' }])).toEqual([{ ...one, verdict: 'reject' }]);
  });

  it('gives the same whatever the order of different places', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 6, selector: (word) => word.toLowerCase() }), (spellings) => {
        const decisions = spellings.map((spelling) => ({ ...one, spelling }));
        expect(mergeDecisions([], [...decisions].reverse())).toEqual(mergeDecisions(decisions, []));
      }),
    );
  });
});
