import { documentName } from './document-name.ts';
import { type Issue, issuesOf } from './issues.ts';
import type { DocumentReport, Run } from './run.ts';
import { type XmlElement, xmlText } from './xml-text.ts';

/**
 * JUnit XML, as Jenkins and GitLab read it: a suite for each document. A correction is a failed case, a suggestion a
 * skipped one, and a document without a remark one case that passed.
 */
export function junit({ documents }: Run): string {
  const suites = documents.map(suite);
  const sum = (key: 'tests' | 'failures'): number =>
    suites.reduce((total, { attributes }) => total + attributes[key], 0);
  const attributes = { name: 'fix-names', tests: sum('tests'), failures: sum('failures') };
  return xmlText({ name: 'testsuites', attributes, content: suites });
}

interface Suite extends XmlElement {
  readonly attributes: {
    readonly name: string;
    readonly tests: number;
    readonly failures: number;
    readonly skipped: number;
  };
}

function suite(document: DocumentReport): Suite {
  const { path } = document;
  const name = documentName(document);
  const issues = issuesOf(document);
  const failures = issues.filter(({ severity }) => severity === 'warning').length;
  const cases = issues.length > 0 ? issues.map((issue) => testCase(path, issue)) : [passed(path)];
  const attributes = { name, tests: cases.length, failures, skipped: issues.length - failures };
  return { name: 'testsuite', attributes, content: cases };
}

function passed(path: string): XmlElement {
  return { name: 'testcase', attributes: { name: 'names are right', classname: path } };
}

function testCase(path: string, { rule, severity, message, start }: Issue): XmlElement {
  const place = `${start.line}:${start.column}`;
  const outcome: XmlElement =
    severity === 'warning'
      ? { name: 'failure', attributes: { type: rule, message }, content: `${path}:${place} ${message}` }
      : { name: 'skipped', attributes: {}, content: `${path}:${place} ${message}` };
  return { name: 'testcase', attributes: { name: `${place} ${message}`, classname: path }, content: [outcome] };
}
