import { type FaultyDocument, faultyDocuments } from './faulty-documents.ts';
import { fingerprinter } from './fingerprint.ts';
import { type Issue, issuesWithFaults } from './issues.ts';
import { jsonText } from './json-text.ts';
import type { Run } from './run.ts';

/** GitLab's Code Quality report: a JSON array, in which a fingerprint tells old issues from new ones. */
export function gitlab(run: Run): string {
  const fingerprint = fingerprinter();
  return `${jsonText(
    faultyDocuments(run).flatMap((faulty) => documentIssues(faulty, fingerprint)),
    'indented',
  )}\n`;
}

function documentIssues(faulty: FaultyDocument, fingerprint: ReturnType<typeof fingerprinter>) {
  const { document } = faulty;
  const path = document.path.replace(/^(?:\.\/)+/, '');
  return issuesWithFaults(faulty).map((issue) => ({
    description: issue.message,
    check_name: issue.rule,
    fingerprint: fingerprint(issue, document),
    severity: SEVERITIES[issue.severity],
    location: { path, lines: { begin: issue.start.line, end: issue.end.line } },
  }));
}

const SEVERITIES: Readonly<Record<Issue['severity'], string>> = {
  error: 'blocker',
  warning: 'minor',
  note: 'info',
};
