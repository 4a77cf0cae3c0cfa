import { applyCorrections } from '../core/result/apply.ts';
import type { Clue } from '../core/result/clue.ts';
import type { Correction, Finding, FixResult, Suggestion } from '../core/result/correction.ts';
import { findingsInOrder } from '../core/result/findings-in-order.ts';
import { reasonFrom } from '../core/result/reason.ts';
import type { Answer } from './answer.ts';

/** What becomes of findings that nobody answered: what fixing made of them, or no change. */
export type Unanswered = 'as proposed' | 'unchanged';

/**
 * A result after answers: what was accepted is a correction, suggestions too; what was rejected is gone.
 * @param source the text that the result was made of
 */
export function settle(
  result: FixResult,
  source: string,
  answerTo: (finding: Finding) => Answer | undefined,
  unanswered: Unanswered,
): FixResult {
  const corrections: Correction[] = [];
  const suggestions: Suggestion[] = [];
  for (const finding of findingsInOrder(result)) {
    const answer = answerTo(finding);
    if (answer?.verdict === 'reject') continue;
    if (answer) corrections.push(accepted(finding, answer.write));
    else if (!finding.applied) suggestions.push(finding);
    else if (unanswered === 'as proposed') corrections.push(finding);
  }
  return { ...result, text: applyCorrections(source, corrections), corrections, suggestions };
}

function accepted(finding: Finding, write: string | undefined): Correction {
  if (finding.applied && write === undefined) return finding;
  const { start, end, line, column, surface, replacement, entry, kind, confidence, runnerUp } = finding;
  const place = { start, end, line, column, surface };
  const clue: Clue = { kind: 'accepted' };
  const evidence = [...finding.evidence, clue];
  const why = { reason: reasonFrom(evidence, finding.runnerUp), evidence };
  const rival = runnerUp ? { runnerUp } : {};
  return { ...place, replacement: write ?? replacement, entry, kind, confidence, ...why, ...rival, applied: true };
}
