import { LineIndex } from '../core/line-index.ts';
import { type Issue, issuesOf, type Place } from './issues.ts';
import { jsonText } from './json-text.ts';
import type { DocumentReport, Run } from './run.ts';
import { utf8Length } from './text-offsets.ts';

/**
 * The Reviewdog Diagnostic Format, with what to write instead: reviewdog makes of it suggestions that a reviewer accepts
 * with a click. Its columns count bytes of UTF-8.
 */
export function rdjson({ documents }: Run): string {
  const report = {
    source: { name: 'fix-names' },
    severity: 'WARNING',
    diagnostics: documents.flatMap(documentDiagnostics),
  };
  return `${jsonText(report, 'indented')}\n`;
}

function documentDiagnostics(document: DocumentReport) {
  const lines = new LineIndex(document.source);
  return issuesOf(document).map(({ rule, severity, message, start, end, finding }) => {
    const range = { start: inBytes(document, lines, start), end: inBytes(document, lines, end) };
    return {
      message,
      location: { path: document.path, range },
      severity: SEVERITIES[severity],
      code: { value: rule },
      ...(finding ? { suggestions: [{ range, text: finding.replacement }] } : {}),
    };
  });
}

const SEVERITIES: Readonly<Record<Issue['severity'], string>> = { warning: 'WARNING', note: 'INFO' };

function inBytes({ source }: DocumentReport, lines: LineIndex, { line, column }: Place): Place {
  const from = lines.spanOf(line).start;
  let bytes = 0;
  for (const character of source.slice(from, from + column - 1)) bytes += utf8Length(character.codePointAt(0)!);
  return { line, column: bytes + 1 };
}
