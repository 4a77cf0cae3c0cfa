import { describe, expect, it } from 'vitest';
import { reporterNames, reporters } from '../../src/report/reporters.ts';
import { sampleRuns } from './sample-runs.ts';

const ESCAPE = '\u001b';

describe('the registry', () => {
  it('names what it loads', () => {
    expect(reporterNames).toEqual([
      'pretty',
      'json',
      'jsonl',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'checkstyle',
      'rdjson',
      'markdown',
      'html',
      'csv',
      'stats',
      'diff',
    ]);
  });

  it('has nothing under the names that every object has', () => {
    expect(reporters.constructor).toBeUndefined();
    expect(reporters.toString).toBeUndefined();
  });
});

describe.each(reporterNames)('the %s reporter', (name) => {
  describe.each(Object.keys(sampleRuns))('on a run %s', (title) => {
    const run = sampleRuns[title]!;

    it('gives the same text each time', async () => {
      const reporter = await reporters[name]!();
      const report = reporter(run, { color: 'never', detail: 'normal' });
      expect(report).toBeTypeOf('string');
      expect(reporter(run, { color: 'never', detail: 'normal' })).toBe(report);
    });

    it('writes no escape sequence when colour is off', async () => {
      const reporter = await reporters[name]!();
      for (const detail of ['normal', 'verbose'] as const) {
        expect(reporter(run, { color: 'never', detail })).not.toContain(ESCAPE);
      }
    });

    it('ends in a newline or is empty', async () => {
      const reporter = await reporters[name]!();
      expect(reporter(run, { color: 'always', detail: 'normal' })).toMatch(/(^|\n)$/);
    });
  });
});
