import type { Correction } from '../core/result/correction.ts';
import type { DocumentReport } from './run.ts';

/** A file or a record of one, with all corrections in it. */
export interface CorrectedPart {
  readonly path: string;
  readonly source: string;
  readonly encoding: NonNullable<DocumentReport['encoding']>;
  /** Lines of the file before it. */
  readonly linesBefore: number;
  /** In text order. */
  readonly corrections: readonly Correction[];
}

/** The documents of a run with the fields of each record put together. Fields of a record stand side by side. */
export function wholeRecords(documents: readonly DocumentReport[]): CorrectedPart[] {
  const parts: CorrectedPart[] = [];
  let last: DocumentReport | undefined;
  for (const document of documents) {
    const { path, source, encoding = 'utf-8', record, result } = document;
    const goes = record !== undefined && last?.path === path && last.record?.line === record.line;
    const earlier = goes ? parts.pop()!.corrections : [];
    const corrections = [...earlier, ...result.corrections].sort((a, b) => a.start - b.start);
    parts.push({ path, source, encoding, linesBefore: (record?.line ?? 1) - 1, corrections });
    last = document;
  }
  return parts;
}
