import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/result/correction.ts';
import { faultLine } from '../../src/dictionary/fault-line.ts';
import {
  BASELINE_REMEDY,
  countBeyond,
  formatBaseline,
  knownFindings,
  knownTest,
  parseBaseline,
} from '../../src/review/baseline.ts';

/** A finding for each place at which a name stands in a text. */
function findingsIn(text: string, name = 'Vian'): Finding[] {
  return Array.from(text.matchAll(new RegExp(name, 'g')), ({ index: start }) => ({
    start,
    end: start + name.length,
    line: 1,
    column: 1,
    surface: name,
    replacement: 'Fidan',
    entry: 'Hakan Fidan',
    kind: 'listed',
    confidence: 1,
    reason: 'listed',
    evidence: [],
    applied: true,
  }));
}

/** Where findings of a later text stand that those of an earlier one do not cover. */
function fresh(earlier: string, later: string): number[] {
  const isKnown = knownTest(knownFindings(findingsIn(earlier), earlier), later);
  return findingsIn(later)
    .filter((finding) => !isKnown(finding))
    .map(({ start }) => start);
}

const sentences = fc.array(
  fc.constantFrom('Then Vian spoke of grain.', 'Nobody heard Vian in the hall.', 'Vian and Vian again.', 'Rain fell.'),
  { maxLength: 8 },
);

/** A baseline of one finding that is known so many times. */
function knownTimes(count: string): string {
  const fields = '"entry": "a", "surface": "b", "replacement": "c", "before": "", "after": ""';
  return `{ "version": 1, "files": { "a.txt": [{ ${fields}, "count": ${count} }] } }`;
}

describe('a baseline', () => {
  it('knows all findings of its own text, wherever its lines move', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.array(fc.constant('Something new.')), (lines, turn, extra) => {
        const at = lines.length === 0 ? 0 : turn % lines.length;
        const moved = [...extra, ...lines.slice(at), ...lines.slice(0, at)];
        expect(fresh(lines.join('\n'), moved.join('\n'))).toEqual([]);
      }),
    );
  });

  it('knows a finding again when the names and line breaks beside it change', () => {
    expect(fresh('here Zellinski met Vian for talks', 'here Volodymyr Zelensky met\nVian for\n talks')).toEqual([]);
  });

  it('does not know one more of the same, nor the same among other words', () => {
    const line = 'Then Vian spoke of grain.\n';
    expect(fresh(line.repeat(2), line.repeat(3))).toEqual([2 * line.length + 5]);
    expect(fresh(line, 'Then Vian slept.\n')).toEqual([5]);
  });

  it('counts equal findings as one record', () => {
    const text = 'Then Vian spoke of grain.\n'.repeat(3);
    expect(knownFindings(findingsIn(text), text)).toEqual([
      {
        entry: 'Hakan Fidan',
        surface: 'Vian',
        replacement: 'Fidan',
        before: '',
        after: 'spoke of grain',
        count: 3,
      },
    ]);
  });

  it('knows a spelling over a line break as the same on one line', () => {
    const [broken, whole] = ['with Hakan\nVian here', 'with Hakan Vian here'];
    const known = knownFindings(findingsIn(broken, 'Hakan\nVian'), broken);
    expect(known[0]!.surface).toBe('Hakan Vian');
    expect(findingsIn(whole, 'Hakan Vian').map(knownTest(known, whole))).toEqual([true]);
  });

  it('is written the same, whatever the order in which files were found, and without those that have none', () => {
    const known = knownFindings(findingsIn('Vian went'), 'Vian went');
    const one = formatBaseline(
      new Map([
        ['b.txt', known],
        ['a.txt', known],
        ['c.txt', []],
      ]),
    );
    const other = formatBaseline(
      new Map([
        ['a.txt', known],
        ['c.txt', []],
        ['b.txt', known],
      ]),
    );
    expect(one).toBe(other);
    expect(Object.keys(JSON.parse(one).files)).toEqual(['a.txt', 'b.txt']);
    expect(formatBaseline(parseBaseline(one, 'known.json').baseline)).toBe(one);
  });

  it.each([
    ['5', '1:1 not-a-mapping No findings'],
    ['[]', '1:1 missing-key “version” is missing'],
    ['{ "version": 1 }', '1:1 missing-key “files” is missing'],
    ['{ "version": 1, "files": {}, "fils": 1 }', '1:30 unknown-key Unknown key “fils”'],
    [
      '{ "version": 1,\n"files": { "a.txt": [{ "entry": 5 }] } }',
      '2:33 not-text 5 in “entry” is read as a number, not as text',
    ],
    [knownTimes('"1"'), '1:126 wrong-type “count” must be a whole number from 1'],
    [knownTimes('0.5'), '1:126 wrong-type “count” must be a whole number from 1'],
    [knownTimes('0'), '1:126 wrong-type “count” must be a whole number from 1'],
    [knownTimes('null'), '1:126 empty-value “count” has no value'],
  ])('tells what is wrong with %s', (text, told) => {
    const [first] = parseBaseline(text, 'known.json').faults;
    expect(faultLine(first!)).toBe(`known.json:${told}; ${BASELINE_REMEDY}`);
  });

  it('refuses what is no JSON', () => {
    expect(() => parseBaseline('', 'known.json')).toThrow(SyntaxError);
  });

  it('tells how many findings of one are beyond another', () => {
    const text = 'Then Vian spoke of grain.\n';
    const two = knownFindings(findingsIn(text.repeat(2)), text.repeat(2));
    const one = knownFindings(findingsIn(text), text);
    expect([countBeyond(two, one), countBeyond(one, two), countBeyond(two, [])]).toEqual([1, 0, 2]);
  });
});
