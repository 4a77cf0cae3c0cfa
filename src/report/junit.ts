import { documentName } from './document-name.ts';
import { type FaultyDocument, faultyDocuments } from './faulty-documents.ts';
import { type Issue, issuesWithFaults } from './issues.ts';
import type { Run } from './run.ts';
import { type XmlElement, xmlText } from './xml-text.ts';

/**
 * JUnit XML, as Jenkins and GitLab read it: a suite for each document. A fault is a case with an error, a correction a
 * failed one, a suggestion a skipped one, and a document without a remark one case that passed.
 */
export function junit(run: Run): string {
  const suites = faultyDocuments(run).map(suite);
  const sum = (key: 'tests' | 'failures' | 'errors'): number =>
    suites.reduce((total, { attributes }) => total + attributes[key], 0);
  const attributes = { name: 'fix-names', tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
  return xmlText({ name: 'testsuites', attributes, content: suites });
}

interface Suite extends XmlElement {
  readonly attributes: {
    readonly name: string;
    readonly tests: number;
    readonly failures: number;
    readonly errors: number;
    readonly skipped: number;
  };
}

function suite(faulty: FaultyDocument): Suite {
  const { path } = faulty.document;
  const name = documentName(faulty.document);
  const issues = issuesWithFaults(faulty);
  const countOf = (wanted: Issue['severity']) => issues.filter(({ severity }) => severity === wanted).length;
  const cases = issues.length > 0 ? issues.map((issue) => testCase(path, issue)) : [passed(path)];
  const attributes = {
    name,
    tests: cases.length,
    failures: countOf('warning'),
    errors: countOf('error'),
    skipped: countOf('note'),
  };
  return { name: 'testsuite', attributes, content: cases };
}

function passed(path: string): XmlElement {
  return { name: 'testcase', attributes: { name: 'names are right', classname: path } };
}

function testCase(path: string, { rule, severity, message, start }: Issue): XmlElement {
  const place = `${start.line}:${start.column}`;
  const outcome: XmlElement = {
    name: OUTCOMES[severity],
    attributes: severity === 'note' ? {} : { type: rule, message },
    content: `${path}:${place} ${message}`,
  };
  return { name: 'testcase', attributes: { name: `${place} ${message}`, classname: path }, content: [outcome] };
}

const OUTCOMES: Readonly<Record<Issue['severity'], string>> = { error: 'error', warning: 'failure', note: 'skipped' };
