import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff, fileHeader } from '../../src/report/diff.ts';
import { RunningDiff } from '../../src/report/running-diff.ts';
import { corrected } from './sample-runs.ts';

const CHANGE = { Vian: 'Fidan' };

/** The diff of a text that comes line by line. */
function running(lines: readonly string[]): string {
  const made = new RunningDiff(fileHeader('a.txt'));
  const parts = lines.map((line) => made.push(line, line.replaceAll('Vian', 'Fidan')));
  return parts.join('') + made.end();
}

describe('RunningDiff', () => {
  it('is the diff of the whole', () => {
    const line = fc.constantFrom('Vian spoke\n', 'a\n', 'b\n', '\n', 'c\n');
    const last = fc.constantFrom('', 'Vian', 'end');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), last, (lines, end) => {
        const all = end === '' ? lines : [...lines, end];
        expect(running(all)).toBe(diff({ documents: [corrected('a.txt', all.join(''), CHANGE)] }));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['the first line', ['\uFEFF', 'Vian\n', 'a\n'], '@@ -1,2 +1,2 @@\n-\uFEFFVian\n+\uFEFFFidan\n a\n'],
    ['a later line', ['\uFEFF', 'a\n', 'Vian\n'], '@@ -1,2 +1,2 @@\n \uFEFFa\n-Vian\n+Fidan\n'],
    [
      'a line without an end',
      ['\uFEFF', 'Vian'],
      '@@ -1 +1 @@\n-\uFEFFVian\n\\ No newline at end of file\n+\uFEFFFidan\n\\ No newline at end of file\n',
    ],
  ])('counts a byte order mark as part of the line behind it, where %s changes', (_, parts, hunk) => {
    expect(running(parts)).toBe(`${fileHeader('a.txt')}${hunk}`);
  });

  it('shows a part of several lines as one block', () => {
    const made = new RunningDiff('');
    expect(made.push('a\nb\n', 'a\nc\nd\n') + made.end()).toBe('@@ -1,2 +1,3 @@\n-a\n-b\n+a\n+c\n+d\n');
  });

  it('gives hunks as soon as they are certain', () => {
    const made = new RunningDiff('');
    made.push('x\n', 'y\n');
    const given = Array.from({ length: 7 }, (_, at) => made.push(`${at}\n`, `${at}\n`));
    expect(given.findIndex((text) => text !== '')).toBe(6);
  });

  it('says nothing of a file that does not change', () => {
    expect(running(Array.from({ length: 50 }, () => 'a\n'))).toBe('');
  });
});
