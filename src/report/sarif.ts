import type { Correction } from '../core/correction.ts';
import { fingerprinter } from './fingerprint.ts';
import { FINDING_RULES, type Issue, issuesOf } from './issues.ts';
import { jsonText } from './json-text.ts';
import { pathUri } from './path-uri.ts';
import type { DocumentReport, Run } from './run.ts';

/**
 * SARIF 2.1.0 (OASIS): a result for each remark, with a fix for each correction. A suggestion has none, since programs
 * apply fixes unasked.
 */
export function sarif({ documents }: Run): string {
  const results = documents.flatMap(documentResults);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map(rule);
  const run = {
    tool: { driver: { name: 'fix-names', rules } },
    columnKind: 'utf16CodeUnits',
    artifacts: documents.map(({ path }) => ({ location: { uri: pathUri(path) } })),
    results,
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 'indented')}\n`;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function rule(id: string) {
  const text = Object.hasOwn(FINDING_RULES, id) ? FINDING_RULES[id as keyof typeof FINDING_RULES] : undefined;
  return text === undefined ? { id } : { id, shortDescription: { text } };
}

function documentResults(document: DocumentReport, index: number) {
  const fingerprint = fingerprinter(document);
  const artifactLocation = { uri: pathUri(document.path), index };
  return issuesOf(document).map((issue) => ({
    ruleId: issue.rule,
    level: issue.severity,
    message: { text: issue.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(issue) } }],
    partialFingerprints: { 'fixNames/v1': fingerprint(issue) },
    ...(issue.finding?.applied ? { fixes: [fix(artifactLocation, issue, issue.finding)] } : {}),
    ...(issue.finding ? { properties: properties(issue.finding) } : {}),
  }));
}

function region({ start, end, finding }: Issue) {
  const place = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return finding ? { ...place, charOffset: finding.start, charLength: finding.end - finding.start } : place;
}

function fix(artifactLocation: object, issue: Issue, { surface, replacement }: Correction) {
  const replacements = [{ deletedRegion: region(issue), insertedContent: { text: replacement } }];
  return {
    description: { text: `Replace “${surface}” by “${replacement}”` },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

function properties({ entry, kind, confidence, evidence, runnerUp }: NonNullable<Issue['finding']>) {
  return { entry, kind, confidence, evidence, ...(runnerUp ? { runnerUp } : {}) };
}
