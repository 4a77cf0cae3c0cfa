import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/report/issues.ts';
import { corrected, HOSTILE, suggested } from './sample-runs.ts';

describe('issuesOf', () => {
  const source = 'In Correviev, Vian\nand Hakan\nVian met.';
  const { result } = corrected('a.txt', source, { 'Hakan\nVian': 'Hakan\nFidan' });
  const { suggestions } = suggested('a.txt', source, 'Correviev').result;
  const diagnostics = [{ code: 'unused-directive', message: 'remove it', line: 1, column: 15 }];

  it('gathers everything in text order, with both ends', () => {
    expect(issuesOf({ path: 'a.txt', source, result: { ...result, suggestions, diagnostics } })).toMatchObject([
      { rule: 'suggestion', severity: 'note', start: { line: 1, column: 4 }, end: { line: 1, column: 13 } },
      { rule: 'unused-directive', severity: 'warning', start: { line: 1, column: 15 }, end: { line: 1, column: 15 } },
      { rule: 'listed', severity: 'warning', start: { line: 2, column: 5 }, end: { line: 3, column: 5 } },
    ]);
  });

  it('says what should be, or may be, and why', () => {
    const messages = issuesOf({ path: 'a.txt', source, result: { ...result, suggestions } }).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      '“Correviev” may be “Kharkiv” (62 %): listed in Test',
      '“Hakan\\nVian” should be “Hakan\\nFidan”: listed in Test',
    ]);
  });

  it('is safe to print', () => {
    const [issue] = issuesOf(corrected('a.txt', 'Vian', { Vian: HOSTILE }));
    expect(issue!.message).not.toMatch(/\p{Cc}|\u202e/u);
  });
});
