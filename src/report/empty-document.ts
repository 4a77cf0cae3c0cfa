import type { DocumentReport } from './run.ts';

/** A document of which a report has nothing to say. */
export function emptyDocument(path: string): DocumentReport {
  return { path, source: '', result: { text: '', corrections: [], suggestions: [], diagnostics: [] } };
}
