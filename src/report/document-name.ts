import type { DocumentReport } from './run.ts';

/** What a person finds a document by: its path, or for a field of a record one that an editor opens at its line. */
export function documentName({ path, record }: Pick<DocumentReport, 'path' | 'record'>): string {
  return record ? `${path}:${record.line} ${record.field}` : path;
}
