import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../src/fix.ts';
import { json } from '../../src/report/json.ts';
import { jsonReportSchema } from '../../src/report/json-schema.ts';
import { jsonl } from '../../src/report/jsonl.ts';
import { entry } from '../entries.ts';
import { corrected, faulty, HOSTILE, sampleRuns, suggested } from './sample-runs.ts';

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
              endLine: 2,
              endColumn: 8,
              codePoints: { start: 6, end: 10 },
              bytes: { start: 6, end: 10 },
              surface: 'Vian',
              replacement: 'Fidan',
              entry: 'The Fidan',
              kind: 'listed',
              confidence: 1,
              reason: 'listed in Test',
              evidence: [{ kind: 'listed', dictionary: 'Test' }],
              runnerUp: null,
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

  it('counts each offset in three units, those of bytes in the encoding of the file', () => {
    const document = corrected('a.txt', '\ufeff😀 Київ Vian', { Vian: 'Fidan' });
    const [utf8] = JSON.parse(json({ documents: [document] })).documents[0].corrections;
    expect(utf8).toMatchObject({ start: 9, end: 13, codePoints: { start: 8, end: 12 }, bytes: { start: 17, end: 21 } });
    const [utf16] = JSON.parse(json({ documents: [{ ...document, encoding: 'utf-16le' }] })).documents[0].corrections;
    expect(utf16).toMatchObject({ bytes: { start: 18, end: 26 } });
  });

  it('names the runner-up', () => {
    const document = suggested('d.txt', 'In Correviev', 'Correviev');
    const [suggestion] = document.result.suggestions;
    const runnerUp = { name: 'Kirov', confidence: 0.2 };
    const result = { ...document.result, suggestions: [{ ...suggestion!, runnerUp }] };
    const report = JSON.parse(json({ documents: [{ ...document, result }] }));
    expect(report.documents[0].suggestions[0].runnerUp).toEqual(runnerUp);
  });

  it.each(Object.keys(sampleRuns))('obeys its schema on a run %s', (title) => {
    const report: unknown = JSON.parse(json(sampleRuns[title]!));
    expect(v.safeParse(jsonReportSchema, report).success).toBe(true);
    expectValid('report', report);
  });

  it('obeys its schema with every kind of evidence that fixing gives', () => {
    const gazetteer = compile([
      ...['Kherson', 'Kyiv', 'Kharkiv'].map((name) => entry(name)),
      entry('Zaporizhzhia', { context: ['nuclear plant'] }),
    ]);
    const text = 'Kherson, the nuclear plant of Zaborizhzhia. In Kyiv, Kerhkaviv and Kherson. In Zaborizhzhia.';
    const result = fix(text, gazetteer);
    const report: unknown = JSON.parse(json({ documents: [{ path: 'a.txt', source: text, result }] }));
    expect(result.corrections.length).toBeGreaterThan(0);
    expect(result.suggestions.length).toBeGreaterThan(0);
    expectValid('report', report);
  });

  it('ends in one newline', () => {
    expect(json({ documents: [] })).toMatch(/[^\n]\n$/);
  });

  it('tells faults as diagnostics of their file', () => {
    const { documents } = JSON.parse(json(faulty));
    expect(documents.slice(3)).toEqual([
      {
        path: 'gone.txt',
        corrections: [],
        suggestions: [],
        diagnostics: [{ code: 'unreadable', message: 'no such file or directory', line: 1, column: 1 }],
      },
      expect.objectContaining({
        path: 'bytes.txt',
        diagnostics: [{ code: 'invalid-utf8', message: 'not valid UTF-8', line: 2, column: 3 }],
      }),
      expect.objectContaining({
        path: 'feed.csv',
        diagnostics: [
          { code: 'broken-record', message: 'has 1 cell', line: 4, column: 1 },
          { code: 'broken-record', message: 'has 1 cell', line: 7, column: 1 },
          { code: 'more-broken-records', message: '2 more records with a fault', line: 1, column: 1 },
        ],
      }),
    ]);
  });
});

describe('jsonl', () => {
  it.each(Object.keys(sampleRuns))('has a line for each document that obeys its schema on a run %s', (title) => {
    const run = sampleRuns[title]!;
    const lines = jsonl(run).split('\n').slice(0, -1);
    const { documents } = JSON.parse(json(run));
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      documents.map((document: object) => ({ schemaVersion: 1, ...document })),
    );
    for (const line of lines) expectValid('report-line', JSON.parse(line));
  });
});

it.each(['report', 'report-line'] as const)('schema/%s.schema.json refuses what is no report', (name) => {
  expect(() => expectValid(name, { schemaVersion: 2, documents: [] })).toThrow();
});

type SchemaName = 'report' | 'report-line';

function published(name: SchemaName): string {
  return readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8');
}

const ajv = new Ajv2020();

function expectValid(name: SchemaName, report: unknown): void {
  const validate = ajv.getSchema(name) ?? ajv.addSchema(JSON.parse(published(name)), name).getSchema(name)!;
  validate(report);
  expect(ajv.errorsText(validate.errors)).toBe('No errors');
}
