import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../src/cli/batch/progress-line.ts';

describe('progressLine', () => {
  it('shows the share, the counts and the time left', () => {
    expect(progressLine({ done: 500, total: 2000, elapsed: 4000, columns: 80 })).toBe(
      '[########                      ]  25 %  500 of 2000  12 s left',
    );
  });

  it('says full only at the end', () => {
    expect(progressLine({ done: 1999, total: 2000, elapsed: 4000, columns: 80 })).toContain(' 99 %');
    expect(progressLine({ done: 2000, total: 2000, elapsed: 4000, columns: 80 })).toContain('100 %  2000 of 2000  0 s');
  });

  it('tells long times in minutes', () => {
    expect(progressLine({ done: 1, total: 1001, elapsed: 1000, columns: 80 })).toContain('17 min left');
  });

  it.each([0, 1, 20, 40, 60, 61, 62])('never fills a line of %i characters', (columns) => {
    expect(progressLine({ done: 500, total: 2000, elapsed: 4000, columns }).length).toBeLessThan(Math.max(1, columns));
  });
});
