import { applyCorrections } from '../../core/result/apply.ts';
import type { Finding, FixResult } from '../../core/result/correction.ts';
import { LineIndex } from '../../core/text/line-index.ts';
import type { Span } from '../../core/text/span.ts';
import type { Segment } from '../../formats/segment.ts';
import type { DocumentReport } from '../../report/run.ts';

/**
 * What a record's result says of each of its fields that it has something to say of. Offsets go on counting in the
 * record; lines count in the file, in which the record begins on `line`.
 */
export function fieldReports(
  segments: readonly Segment[],
  source: string,
  result: FixResult,
  { path, line }: { readonly path: string; readonly line: number },
): DocumentReport[] {
  if (countOf(result) === 0) return [];
  const lines = new LineIndex(source);
  return segments
    .map(({ name, text, sourceSpan }) => {
      const span = text === '' ? { start: 0, end: 0 } : sourceSpan({ start: 0, end: text.length });
      return { path, source, record: { line, field: name }, result: within(span, source, result, lines) };
    })
    .filter((document) => countOf(document.result) > 0)
    .map((document) => ({ ...document, result: movedDown(document.result, line - 1) }));
}

function countOf({ corrections, suggestions, diagnostics }: FixResult): number {
  return corrections.length + suggestions.length + diagnostics.length;
}

/** What a result says about a span of the source. */
function within(span: Span, source: string, result: FixResult, lines: LineIndex): FixResult {
  const isIn = (offset: number) => offset >= span.start && offset < span.end;
  const corrections = result.corrections.filter(({ start }) => isIn(start));
  return {
    text: applyCorrections(source, corrections),
    corrections,
    suggestions: result.suggestions.filter(({ start }) => isIn(start)),
    diagnostics: result.diagnostics.filter(({ line, column }) => isIn(lines.spanOf(line).start + column - 1)),
  };
}

function movedDown(result: FixResult, by: number): FixResult {
  return {
    text: result.text,
    corrections: result.corrections.map((found) => findingDown(found, by)),
    suggestions: result.suggestions.map((found) => findingDown(found, by)),
    diagnostics: result.diagnostics.map((found) => lineDown(found, by)),
  };
}

/** The reason stays: it names fields, not lines. */
function findingDown<F extends Finding>(finding: F, by: number): F {
  const evidence = finding.evidence.map((clue) => (clue.kind === 'anchor' ? lineDown(clue, by) : clue));
  return { ...lineDown(finding, by), evidence };
}

function lineDown<T extends { readonly line: number }>(placed: T, by: number): T {
  return { ...placed, line: placed.line + by };
}
