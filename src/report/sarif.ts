import type { Correction } from '../core/result/correction.ts';
import { fingerprinter } from './fingerprint.ts';
import { FINDING_RULES, type Issue, issuesOf } from './issues.ts';
import { jsonText } from './json-text.ts';
import { pathUri } from './path-uri.ts';
import { printable } from './printable.ts';
import type { DocumentReport, Run } from './run.ts';
import { FAULT_CODES, type RunFault } from './run-fault.ts';

/**
 * SARIF 2.1.0 (OASIS): a result for each remark, with a fix for each correction. A suggestion has none, since programs
 * apply fixes unasked. What could not be read or written is a notification of the run, which then did not succeed.
 */
export function sarif({ documents, faults = [] }: Run): string {
  const fingerprint = fingerprinter();
  const files = new Map([...new Set(documents.map(({ path }) => path))].map((path, index) => [path, index]));
  const results = documents.flatMap((document) => documentResults(document, files.get(document.path)!, fingerprint));
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map(rule);
  const run = {
    tool: { driver: { name: 'fix-names', rules, ...notificationsOf(faults) } },
    invocations: [{ executionSuccessful: faults.length === 0, toolExecutionNotifications: faults.map(notification) }],
    columnKind: 'utf16CodeUnits',
    artifacts: [...files.keys()].map((path) => ({ location: { uri: pathUri(path) } })),
    results,
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 'indented')}\n`;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function rule(id: string) {
  const text = Object.hasOwn(FINDING_RULES, id) ? FINDING_RULES[id as keyof typeof FINDING_RULES] : undefined;
  return text === undefined ? { id } : { id, shortDescription: { text } };
}

/** The kinds of faults that the run has, where it has any. */
function notificationsOf(faults: readonly RunFault[]) {
  const codes = [...new Set(faults.map(({ code }) => code))].sort();
  if (codes.length === 0) return {};
  return { notifications: codes.map((id) => ({ id, shortDescription: { text: FAULT_CODES[id] } })) };
}

function notification({ code, path, message, place }: RunFault) {
  const region = place ? { region: { startLine: place.line, startColumn: place.column } } : {};
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: printable(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: pathUri(path) }, ...region } }],
  };
}

function documentResults(document: DocumentReport, index: number, fingerprint: ReturnType<typeof fingerprinter>) {
  const artifactLocation = { uri: pathUri(document.path), index };
  return issuesOf(document).map((issue) => ({
    ruleId: issue.rule,
    level: issue.severity,
    message: { text: issue.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(issue, document) } }],
    partialFingerprints: { 'fixNames/v1': fingerprint(issue, document) },
    ...(issue.finding?.applied ? { fixes: [fix(artifactLocation, region(issue, document), issue.finding)] } : {}),
    ...(issue.finding ? { properties: properties(issue.finding) } : {}),
  }));
}

/** The offsets of a record count from its start, and SARIF has them from the start of the file. */
function region({ start, end, finding }: Issue, { record }: DocumentReport) {
  const place = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return finding && !record ? { ...place, charOffset: finding.start, charLength: finding.end - finding.start } : place;
}

function fix(artifactLocation: object, deletedRegion: object, { surface, replacement }: Correction) {
  const replacements = [{ deletedRegion, insertedContent: { text: replacement } }];
  return {
    description: { text: `Replace “${surface}” by “${replacement}”` },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

function properties({ entry, kind, confidence, evidence, runnerUp }: NonNullable<Issue['finding']>) {
  return { entry, kind, confidence, evidence, ...(runnerUp ? { runnerUp } : {}) };
}
