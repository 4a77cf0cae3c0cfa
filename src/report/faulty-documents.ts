import { emptyDocument } from './empty-document.ts';
import type { DocumentReport, Run } from './run.ts';
import type { RunFault } from './run-fault.ts';

/** A document, with what is wrong with its file. */
export interface FaultyDocument {
  readonly document: DocumentReport;
  readonly faults: readonly RunFault[];
}

/**
 * The documents of a run, each file's faults with one of them: with the document of the whole file, or, where the run has
 * none, with an empty one behind the others.
 */
export function faultyDocuments({ documents, faults = [] }: Run): FaultyDocument[] {
  const left = faultsByPath(faults);
  const read = documents.map((document) => ({ document, faults: document.record ? [] : taken(left, document.path) }));
  const unread = [...left].map(([path, own]) => ({ document: emptyDocument(path), faults: own }));
  return [...read, ...unread];
}

function faultsByPath(faults: readonly RunFault[]): Map<string, RunFault[]> {
  const byPath = new Map<string, RunFault[]>();
  for (const fault of faults) {
    const own = byPath.get(fault.path);
    if (own) own.push(fault);
    else byPath.set(fault.path, [fault]);
  }
  return byPath;
}

function taken(left: Map<string, RunFault[]>, path: string): readonly RunFault[] {
  const own = left.get(path) ?? [];
  left.delete(path);
  return own;
}
