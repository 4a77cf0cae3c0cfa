import { type DocumentLines, documentLines } from './document-lines.ts';
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
  const inBytes = byteColumns(document.source, documentLines(document));
  return issuesOf(document).map(({ rule, severity, message, start, end, finding }) => {
    const range = { start: inBytes(start), end: inBytes(end) };
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

/** Bytes before a line that are on it for whoever reads bytes: a byte order mark, which is no column elsewhere. */
function markLength(source: string, lineStart: number): number {
  return lineStart === 1 && source.startsWith(MARK) ? utf8Length(MARK.charCodeAt(0)) : 0;
}

const MARK = '\uFEFF';

/** A function from places to the same with columns in bytes. It goes on where it was, if that is on the same line. */
function byteColumns(source: string, lines: DocumentLines): (place: Place) => Place {
  let last = { line: 0, column: 1, bytes: 0 };
  return ({ line, column }) => {
    const { start } = lines.spanOf(line);
    const { column: from, bytes: before } =
      last.line === line && last.column <= column ? last : { column: 1, bytes: markLength(source, start) };
    let bytes = before;
    for (const character of source.slice(start + from - 1, start + column - 1))
      bytes += utf8Length(character.codePointAt(0)!);
    last = { line, column, bytes };
    return { line, column: bytes + 1 };
  };
}
