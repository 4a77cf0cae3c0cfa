import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/report/sarif.ts';
import { corrected, faulty, intricate, records, sampleRuns, suggested } from './sample-runs.ts';

/** The official schema, as a package carries it. */
const SCHEMA = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/lib[\\/].*$/, 'lib/schemas/sarif-2.1.0-rtm.5.json');

const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

function faults(report: string): string[] {
  validate(JSON.parse(report));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function resultsOf(report: string) {
  return JSON.parse(report).runs[0].results;
}

interface Result {
  readonly locations: readonly { readonly physicalLocation: { readonly region: object } }[];
}

describe('sarif', () => {
  it.each(Object.keys(sampleRuns))('obeys the official schema on a run %s', (title) => {
    expect(faults(sarif(sampleRuns[title]!))).toEqual([]);
  });

  it('would be refused by that schema if it broke it', () => {
    expect(faults(sarif(sampleRuns.one!).replace('"startLine": 1', '"startLine": 0'))).not.toEqual([]);
  });

  it('carries fixes that make the corrected text', () => {
    const document = intricate();
    let text = document.source;
    for (const { fixes = [] } of resultsOf(sarif({ documents: [document] })).reverse()) {
      for (const { deletedRegion, insertedContent } of fixes[0]?.artifactChanges[0].replacements ?? []) {
        const { charOffset, charLength } = deletedRegion;
        text = text.slice(0, charOffset) + insertedContent.text + text.slice(charOffset + charLength);
      }
    }
    expect(text).toBe(document.result.text);
  });

  it('places records by the lines of their file, which it names once', () => {
    const { artifacts, results } = JSON.parse(sarif(records)).runs[0];
    expect(artifacts).toHaveLength(1);
    expect(results.map(({ locations }: Result) => locations[0]!.physicalLocation.region)).toEqual([
      { startLine: 3, startColumn: 1, endLine: 3, endColumn: 11 },
      { startLine: 3, startColumn: 13, endLine: 4, endColumn: 5 },
      { startLine: 5, startColumn: 1, endLine: 5, endColumn: 11 },
    ]);
  });

  it('names every rule that a result refers to', () => {
    const { tool, results } = JSON.parse(sarif({ documents: [intricate()] })).runs[0];
    const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect([...new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId))].sort()).toEqual(rules);
  });

  it('gives a suggestion as a note without a fix', () => {
    const [result] = resultsOf(sarif({ documents: [suggested('d.txt', 'In Correviev', 'Correviev')] }));
    expect(result).toMatchObject({ ruleId: 'suggestion', level: 'note', properties: { confidence: 0.62 } });
    expect(result).not.toHaveProperty('fixes');
  });

  it('keeps its fingerprints when lines move, and tells repetitions apart', () => {
    const source = 'Vian.\nMr Vian spoke.\nVian.\n';
    const prints = (text: string): string[] =>
      resultsOf(sarif({ documents: [corrected('a.txt', text, { Vian: 'Fidan' })] })).map(
        (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
      );
    expect(prints(`One more line.\n\n${source}`)).toEqual(prints(source));
    expect(new Set(prints(source)).size).toBe(3);
  });

  it('tells faults as notifications of a run that did not succeed', () => {
    const { invocations, tool, results } = JSON.parse(sarif(faulty)).runs[0];
    const [{ executionSuccessful, toolExecutionNotifications }] = invocations;
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications).toHaveLength(5);
    expect(toolExecutionNotifications.slice(0, 2)).toEqual([
      {
        descriptor: { id: 'unreadable' },
        level: 'error',
        message: { text: 'no such file or directory' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.txt' } } }],
      },
      {
        descriptor: { id: 'invalid-utf8' },
        level: 'error',
        message: { text: 'not valid UTF-8' },
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'bytes.txt' }, region: { startLine: 2, startColumn: 3 } } },
        ],
      },
    ]);
    expect(tool.driver.notifications.map(({ id }: { id: string }) => id)).toEqual([
      'broken-record',
      'invalid-utf8',
      'more-broken-records',
      'unreadable',
    ]);
    expect(results).toEqual(resultsOf(sarif(records)));
  });

  it('says that a run without faults succeeded', () => {
    const { invocations, tool } = JSON.parse(sarif(records)).runs[0];
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(tool.driver).not.toHaveProperty('notifications');
  });
});
