import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/report/csv.ts';
import type { Run } from '../../src/report/run.ts';
import { corrected, faulty, intricate, MARKUP, records, sampleRuns } from './sample-runs.ts';

/** Reads strictly by RFC 4180: a fault in a quote or a row of another length throws. */
function rows(run: Run): Record<string, string>[] {
  return parse(csv(run), { columns: true, record_delimiter: '\r\n' });
}

describe('csv', () => {
  it.each(Object.keys(sampleRuns))('has a row for each finding on a run %s', (title) => {
    const run = sampleRuns[title]!;
    const count = run.documents.flatMap(({ result }) => [...result.corrections, ...result.suggestions]).length;
    expect(rows(run)).toHaveLength(count);
  });

  it('is read as it was meant', () => {
    const document = intricate();
    expect(rows({ documents: [document] })[0]).toEqual({
      path: document.path,
      line: '1',
      column: String(document.result.corrections[0]!.column),
      state: 'correction',
      kind: 'listed',
      confidence: '1',
      surface: 'Vian met',
      replacement: `${MARKUP} met`,
      entry: `The ${MARKUP} met`,
      'runner-up': '',
      reason: 'listed in Test',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('lets no spreadsheet take %s for a formula', (formula) => {
    const [row] = rows({ documents: [corrected(formula, `x ${formula}`, { [formula]: formula })] });
    expect([row!.path, row!.surface, row!.replacement]).toEqual([`'${formula}`, `'${formula}`, `'${formula}`]);
  });

  it('is read whole, whatever stands in a text', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(anything, anything, (surface, replacement) => {
        const [row] = rows({ documents: [corrected('a.txt', surface, { [surface]: replacement })] });
        expect(row!.state).toBe('correction');
        for (const value of Object.values(row!)) expect(value).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('has no row for a fault, which is no finding', () => {
    expect(rows(faulty)).toEqual(rows(records));
  });
});
