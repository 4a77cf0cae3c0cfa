import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reportSchemaText } from '../../scripts/report-schema-text.ts';
import { json } from '../../src/report/json.ts';
import { jsonReportSchema } from '../../src/report/json-schema.ts';
import { corrected, HOSTILE, sampleRuns, suggested } from './sample-runs.ts';

describe('json', () => {
  it('writes a correction with every field, in order', () => {
    const report = json({ documents: [corrected('a.txt', 'So\nMr Vian', { Vian: 'Fidan' })] });
    expect(JSON.parse(report)).toEqual({
      schemaVersion: 1,
      documents: [
        {
          path: 'a.txt',
          corrections: [
            {
              start: 6,
              end: 10,
              line: 2,
              column: 4,
              surface: 'Vian',
              replacement: 'Fidan',
              entry: 'The Fidan',
              kind: 'listed',
              confidence: 1,
              reason: 'listed in Test',
              applied: true,
            },
          ],
          suggestions: [],
          diagnostics: [],
        },
      ],
    });
    expect(report.indexOf('"surface"')).toBeLessThan(report.indexOf('"replacement"'));
  });

  it('writes the candidates of a suggestion, which is not applied', () => {
    const [document] = JSON.parse(json({ documents: [suggested('d.txt', 'In Correviev', 'Correviev')] })).documents;
    expect(document.suggestions[0]).toMatchObject({
      applied: false,
      candidates: [{ name: 'Kharkiv' }, { name: 'Kirov' }],
    });
  });

  it('escapes what a terminal may obey and gives it back on parsing', () => {
    const report = json({ documents: [corrected(HOSTILE, '', {})] });
    expect(report).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(JSON.parse(report).documents[0].path).toBe(HOSTILE);
  });

  it.each(Object.keys(sampleRuns))('obeys its schema on a run %s', (title) => {
    const report: unknown = JSON.parse(json(sampleRuns[title]!));
    expect(v.safeParse(jsonReportSchema, report).success).toBe(true);
  });

  it('ends in one newline', () => {
    expect(json({ documents: [] })).toMatch(/[^\n]\n$/);
  });
});

describe('schema/report.schema.json', () => {
  it('is what the definition gives (npm run schema writes it)', () => {
    const published = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(reportSchemaText());
  });
});
