import { fingerprinter } from './fingerprint.ts';
import { type Issue, issuesOf } from './issues.ts';
import { jsonText } from './json-text.ts';
import type { DocumentReport, Run } from './run.ts';

/** GitLab's Code Quality report: a JSON array, in which a fingerprint tells old issues from new ones. */
export function gitlab({ documents }: Run): string {
  const fingerprint = fingerprinter();
  return `${jsonText(
    documents.flatMap((document) => documentIssues(document, fingerprint)),
    'indented',
  )}\n`;
}

function documentIssues(document: DocumentReport, fingerprint: ReturnType<typeof fingerprinter>) {
  const path = document.path.replace(/^(?:\.\/)+/, '');
  return issuesOf(document).map((issue) => ({
    description: issue.message,
    check_name: issue.rule,
    fingerprint: fingerprint(issue, document),
    severity: SEVERITIES[issue.severity],
    location: { path, lines: { begin: issue.start.line, end: issue.end.line } },
  }));
}

const SEVERITIES: Readonly<Record<Issue['severity'], string>> = { warning: 'minor', note: 'info' };
