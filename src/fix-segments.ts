import { applyCorrections } from './core/apply.ts';
import type { Correction, Diagnostic, FixResult, Suggestion } from './core/correction.ts';
import { LineIndex } from './core/line-index.ts';
import type { Span } from './core/span.ts';
import { lastAtOrBefore } from './formats/last-at-or-before.ts';
import type { Segment } from './formats/segment.ts';

/** A finding in the text of its segment: offsets, surface and replacement are those of the text, not of the source. */
export interface SegmentFinding {
  readonly segment: Segment;
  readonly finding: Correction;
}

/** What fixing the segments of a source gives, twice: as the source has it and as a reader of its segments does. */
export interface SegmentedResult {
  /** Offsets, lines, surfaces and replacements as they stand in the source, escapes and all. */
  readonly result: FixResult;
  /** The corrections once more. */
  readonly inSegments: readonly SegmentFinding[];
}

/** Between two segments: no name reaches over an empty line. */
const BETWEEN = '\n\n';

/**
 * Fixes the segments of a source as one article, so that what one says is evidence for the others. Everything outside
 * the corrected spans stays as it is in the source.
 */
export function fixSegments(
  source: string,
  segments: readonly Segment[],
  fixText: (text: string) => FixResult,
): SegmentedResult {
  const [first] = segments;
  if (segments.length === 1 && first!.text === source) return wholeResult(first!, fixText(source));
  const article = new Article(segments);
  const found = fixText(article.text);
  const lines = new LineIndex(source);
  const corrections: Correction[] = [];
  const suggestions: Suggestion[] = [];
  const inSegments: SegmentFinding[] = [];
  for (const correction of found.corrections) {
    const home = article.homeOf(correction);
    if (home === undefined) continue;
    const replacement = home.segment.written(correction.replacement);
    const placed = { ...correction, ...placeIn(source, home, lines) };
    if (replacement === undefined) {
      suggestions.push(unwritable(placed));
      continue;
    }
    corrections.push({ ...placed, replacement });
    inSegments.push({ segment: home.segment, finding: { ...correction, ...home.span } });
  }
  for (const suggestion of found.suggestions) {
    const home = article.homeOf(suggestion);
    if (home) suggestions.push({ ...suggestion, ...placeIn(source, home, lines) });
  }
  suggestions.sort((a, b) => a.start - b.start);
  const diagnostics = found.diagnostics.flatMap((remark) => movedRemark(remark, article, lines));
  return { result: { text: applyCorrections(source, corrections), corrections, suggestions, diagnostics }, inSegments };
}

/** For a source that is its only segment there is nothing to move. */
function wholeResult(segment: Segment, result: FixResult): SegmentedResult {
  return { result, inSegments: result.corrections.map((finding) => ({ segment, finding })) };
}

/** A span of the article in the segment that it lies in. */
interface Home {
  readonly segment: Segment;
  /** Counts from the start of the segment's text. */
  readonly span: Span;
}

/** The segments as one text. */
class Article {
  readonly text: string;
  private readonly segments: readonly Segment[];
  private readonly starts: readonly number[];
  private lines: LineIndex | undefined;

  constructor(segments: readonly Segment[]) {
    let at = 0;
    this.segments = segments;
    this.starts = segments.map(({ text }) => {
      const start = at;
      at += text.length + BETWEEN.length;
      return start;
    });
    this.text = segments.length === 1 ? segments[0]!.text : segments.map(({ text }) => text).join(BETWEEN);
  }

  /** Undefined for a span that is not whole in one segment. */
  homeOf({ start, end }: Span): Home | undefined {
    const index = lastAtOrBefore(this.starts, start);
    const segment = this.segments[index];
    if (segment === undefined || end > this.starts[index]! + segment.text.length) return undefined;
    return { segment, span: { start: start - this.starts[index]!, end: end - this.starts[index]! } };
  }

  offsetOf({ line, column }: Pick<Diagnostic, 'line' | 'column'>): number {
    this.lines ??= new LineIndex(this.text);
    return this.lines.spanOf(line).start + column - 1;
  }
}

function placeIn(source: string, { segment, span }: Home, lines: LineIndex) {
  const { start, end } = segment.sourceSpan(span);
  return { start, end, ...lines.positionOf(start), surface: source.slice(start, end) };
}

function unwritable(correction: Correction): Suggestion {
  const { entry, confidence } = correction;
  const reason = `${correction.reason}; not written, since its cell would need quotation marks`;
  return { ...correction, reason, applied: false, candidates: [{ name: entry, confidence }] };
}

function movedRemark(remark: Diagnostic, article: Article, lines: LineIndex): Diagnostic[] {
  const start = article.offsetOf(remark);
  const home = article.homeOf({ start, end: start + 1 });
  return home ? [{ ...remark, ...lines.positionOf(home.segment.sourceSpan(home.span).start) }] : [];
}
