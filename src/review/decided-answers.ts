import { type ContextWords, contextWords } from '../core/result/context-words.ts';
import type { Finding } from '../core/result/correction.ts';
import type { Answer, Answers } from './answer.ts';
import { answerOf, contextOf, type SavedDecision } from './decision.ts';
import { changeKey, uncasedKey } from './same-spelling.ts';

/** Answers from decisions made earlier: one for the very place goes before one for the spelling everywhere. */
export function decidedAnswers(decisions: readonly SavedDecision[]): Answers {
  const answers = new Map<string, Answer>();
  for (const decision of decisions) for (const key of keysOf(decision)) answers.set(key, answerOf(decision));
  return (finding, source) =>
    answers.get(placeKey(finding, contextWords(source, finding))) ??
    answers.get(`exact ${changeKey(finding)}`) ??
    answers.get(`uncased ${uncasedKey(finding)}`);
}

function keysOf(decision: SavedDecision): string[] {
  const change = { surface: decision.spelling, replacement: decision.replacement };
  const context = contextOf(decision);
  if (context) return [placeKey(change, context)];
  const exact = `exact ${changeKey(change)}`;
  return decision.write === undefined ? [exact, `uncased ${uncasedKey(change)}`] : [exact];
}

function placeKey(change: Pick<Finding, 'surface' | 'replacement'>, { before, after }: ContextWords): string {
  return `place ${changeKey(change)} ${JSON.stringify([before, after])}`;
}
