import { reporters } from './reporters.ts';

/** Where a report goes, and in which format. */
export interface ReportTarget {
  readonly format: string;
  readonly path: string;
}

const FORMATS_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.sarif': 'sarif',
  '.sarif.json': 'sarif',
  '.rdjson': 'rdjson',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
  '.diff': 'diff',
  '.patch': 'diff',
  '.txt': 'pretty',
};

/** The format that a file's extension asks for, in any case of letters; `undefined` when it asks for none. */
export function formatForPath(path: string): string | undefined {
  // The usual name of a SARIF file is report.sarif or report.sarif.json.
  const extension = /\.(?:[^./\\]+|sarif\.json)$/i.exec(path)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(FORMATS_BY_EXTENSION, extension) ? FORMATS_BY_EXTENSION[extension] : undefined;
}

/** Two letters or more before a colon; one letter is a Windows drive. */
const NAMED_FORMAT = /^([a-z][a-z-]+):(.*)$/is;

/**
 * Reads `FORMAT:FILE`, or a path whose extension tells the format. `undefined` when the format is unknown or the path
 * is empty: a mistyped format must not become part of a file name.
 */
export function parseReportTarget(text: string): ReportTarget | undefined {
  const [, name, rest] = NAMED_FORMAT.exec(text) ?? [];
  const format = name === undefined ? formatForPath(text) : name;
  const path = rest ?? text;
  return format !== undefined && path !== '' && reporters[format] ? { format, path } : undefined;
}
