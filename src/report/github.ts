import { faultyDocuments } from './faulty-documents.ts';
import { type Issue, issuesWithFaults } from './issues.ts';
import { printable } from './printable.ts';
import type { Run } from './run.ts';

/** Workflow commands of GitHub Actions: printed in a job, each becomes an annotation on its line. */
export function github(run: Run): string {
  return faultyDocuments(run)
    .flatMap((faulty) => issuesWithFaults(faulty).map((issue) => command(faulty.document.path, issue)))
    .map((line) => `${line}\n`)
    .join('');
}

function command(path: string, { rule, severity, message, start, end }: Issue): string {
  const level = severity === 'note' ? 'notice' : severity;
  const properties = {
    title: `fix-names: ${rule}`,
    file: path,
    line: start.line,
    endLine: end.line,
    // Of a span over several lines, GitHub takes no columns.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
  };
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${level} ${pairs.join(',')}::${escapedMessage(message)}`;
}

/** A line end would end the command, and let what follows be another one. */
function escapedMessage(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
