import * as v from 'valibot';
import { type ContextWords, contextWords } from '../core/result/context-words.ts';
import type { Finding } from '../core/result/correction.ts';
import type { Answer } from './answer.ts';

const text = (description: string) => v.pipe(v.string(), v.maxLength(1000), v.description(description));
const words = (description: string) => v.pipe(text(description), v.minLength(1));

/** One decision as a file holds it. With `before` and `after` it is for one place, without them for all. */
export const DecisionSchema = v.strictObject({
  spelling: words('The spelling as it stood in the text.'),
  replacement: words('What fix-names would write in its place.'),
  verdict: v.pipe(v.picklist(['accept', 'reject']), v.description('Whether the spelling is changed.')),
  write: v.exactOptional(words('What is written instead of the replacement, where it is accepted.')),
  before: v.exactOptional(text('Words before the place; those with a capital are left out. Without: every place.')),
  after: v.exactOptional(text('Words after the place; those with a capital are left out. Without: every place.')),
});

/** A file of decisions. */
export const DecisionsSchema = v.strictObject({
  version: v.pipe(v.literal(1), v.description('Version of this format.')),
  decisions: v.pipe(v.array(DecisionSchema), v.description('The decisions, sorted by spelling.')),
});

/** What a person decided on a spelling, at one place or at all. */
export type SavedDecision = v.InferOutput<typeof DecisionSchema>;

/** The decision that an answer to a finding of `source` makes. */
export function decisionOf(finding: Finding, answer: Answer, source: string): SavedDecision {
  const { surface: spelling, replacement } = finding;
  const write = answer.verdict === 'accept' && answer.write !== undefined ? { write: answer.write } : {};
  const context = answer.scope === 'here' ? contextWords(source, finding) : {};
  return { spelling, replacement, verdict: answer.verdict, ...write, ...context };
}

/** The answer that a decision gives. */
export function answerOf(decision: SavedDecision): Answer {
  const scope = contextOf(decision) ? 'here' : 'everywhere';
  if (decision.verdict === 'reject') return { verdict: 'reject', scope };
  return { verdict: 'accept', scope, ...(decision.write === undefined ? {} : { write: decision.write }) };
}

/** The words around the place of a decision, undefined where it is for every place. */
export function contextOf({ before, after }: SavedDecision): ContextWords | undefined {
  return before === undefined && after === undefined ? undefined : { before: before ?? '', after: after ?? '' };
}
