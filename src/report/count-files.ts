import type { DocumentReport, FileCounts, FindingCount } from './run.ts';

/** Adds up what documents tell, of which several can belong to one file, and what was counted before. */
export function countFiles(documents: readonly DocumentReport[], earlier: FileCounts = new Map()): FileCounts {
  const files = new Map(earlier);
  for (const { path, result } of documents) {
    const { corrections, suggestions } = files.get(path) ?? { corrections: 0, suggestions: 0 };
    files.set(path, {
      corrections: corrections + result.corrections.length,
      suggestions: suggestions + result.suggestions.length,
    });
  }
  return files;
}

/** Corrections and suggestions together. */
export function findingsIn({ corrections, suggestions }: FindingCount): number {
  return corrections + suggestions;
}
