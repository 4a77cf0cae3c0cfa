import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import type { Run } from '../../src/report/run.ts';
import { corrected, faulty, sampleRuns } from './sample-runs.ts';

/** What GitLab documents that each issue must have. */
interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

function issues(run: Run): CodeQualityIssue[] {
  return JSON.parse(gitlab(run));
}

describe('gitlab', () => {
  it.each(Object.keys(sampleRuns))('gives each issue what GitLab asks for on a run %s', (title) => {
    const found = issues(sampleRuns[title]!);
    for (const { description, check_name, severity, location } of found) {
      expect(description).not.toBe('');
      expect(check_name).not.toBe('');
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).not.toMatch(/^\.\//);
      expect(location.lines.begin).toBeGreaterThan(0);
    }
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it('names a path as the repository does', () => {
    const [issue] = issues({ documents: [corrected('././news/a.txt', 'Vian', { Vian: 'Fidan' })] });
    expect(issue!.location.path).toBe('news/a.txt');
  });

  it('tells the same name in two files, and in two sentences, apart', () => {
    const one = corrected('a.txt', 'Vian spoke. Vian left.', { Vian: 'Fidan' });
    const prints = issues({ documents: [one, { ...one, path: 'b.txt' }] }).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(4);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
  });

  it('keeps a fingerprint when the lines above change', () => {
    const print = (source: string) =>
      issues({ documents: [corrected('a.txt', source, { Vian: 'Fidan' })] })[0]!.fingerprint;
    expect(print('A title.\n\nMr Vian spoke.')).toBe(print('Mr Vian spoke.'));
    expect(print('Mr Vian left.')).not.toBe(print('Mr Vian spoke.'));
  });

  it('tells faults as what blocks, each with a fingerprint that stays when lines move', () => {
    const down = faulty.faults!.map((fault) => (fault.place ? { ...fault, place: { line: 99, column: 1 } } : fault));
    const found = issues({ documents: [], faults: faulty.faults! });
    expect(found.map(({ severity }) => severity)).toEqual(Array(5).fill('blocker'));
    expect(found[0]).toMatchObject({ check_name: 'unreadable', location: { path: 'gone.txt', lines: { begin: 1 } } });
    expect(issues({ documents: [], faults: down }).map(({ fingerprint }) => fingerprint)).toEqual(
      found.map(({ fingerprint }) => fingerprint),
    );
  });
});
