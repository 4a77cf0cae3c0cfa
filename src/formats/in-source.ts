import { applyCorrections } from '../core/result/apply.ts';
import type { Clue } from '../core/result/clue.ts';
import type { Correction, FixResult, Suggestion } from '../core/result/correction.ts';
import { reasonFrom } from '../core/result/reason.ts';
import type { Article } from './article.ts';
import type { Segment } from './segment.ts';
import { WayBack } from './way-back.ts';

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

/**
 * Brings what was found in an article back to the source that its segments were cut from. Everything outside the
 * corrected spans stays as it is in the source.
 */
export function inSource(source: string, article: Article, found: FixResult): SegmentedResult {
  const back = new WayBack(source, article);
  const corrections: Correction[] = [];
  const suggestions = found.suggestions.flatMap((suggestion) => back.placed(suggestion) ?? []);
  const inSegments: SegmentFinding[] = [];
  for (const correction of found.corrections) {
    const home = article.homeOf(correction);
    const placed = back.placed(correction);
    if (home === undefined || placed === undefined) continue;
    const replacement = home.segment.written(correction.replacement);
    if (replacement === undefined) suggestions.push(unwritable(placed));
    else {
      corrections.push({ ...placed, replacement });
      inSegments.push({ segment: home.segment, finding: { ...correction, ...home.span, reason: placed.reason } });
    }
  }
  suggestions.sort((one, other) => one.start - other.start);
  const diagnostics = found.diagnostics.flatMap((remark) => back.placedRemark(remark) ?? []);
  return { result: { text: applyCorrections(source, corrections), corrections, suggestions, diagnostics }, inSegments };
}

function unwritable(correction: Correction): Suggestion {
  const { entry, confidence, runnerUp } = correction;
  const evidence: Clue[] = [...correction.evidence, { kind: 'unwritable' }];
  return {
    ...correction,
    evidence,
    reason: reasonFrom(evidence, runnerUp),
    applied: false,
    candidates: [{ name: entry, confidence }],
  };
}
