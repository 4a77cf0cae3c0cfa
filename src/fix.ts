import { applyCorrections } from './core/apply.ts';
import type { FixResult } from './core/correction.ts';
import { decide } from './core/decide.ts';
import { findKnown } from './core/find-known.ts';
import { writeFindings } from './core/findings.ts';
import type { Gazetteer } from './core/gazetteer.ts';
import { matcherOf } from './core/matcher.ts';
import { protectAddresses } from './core/protect-addresses.ts';
import { ARTICLE_SLACK, findReadings, sceneOf } from './core/readings.ts';
import { suggestListed } from './core/suggest-listed.ts';
import { tokenize } from './core/tokens.ts';

/** How a text is fixed. */
export interface FixOptions {
  /** House whose spellings replace also-forms. Default: none, all right spellings stay. */
  readonly style?: string;
  /** `'listed'` corrects only what a dictionary lists. Default `'fuzzy'`. */
  readonly matching?: 'fuzzy' | 'listed';
  /** Least confidence, 0 to 1, of a fuzzy correction; what is below is a suggestion. Default {@link MIN_CONFIDENCE}. */
  readonly minConfidence?: number;
}

/** Least confidence of a correction by default. */
export const MIN_CONFIDENCE = 0.9;

/**
 * Puts the garbled names of a text right. Pure: the same text, gazetteer and options give the same answer.
 *
 * Fixing the result again changes nothing, only the spans of corrections differ, and a canonical name stays.
 */
export function fix(text: string, gazetteer: Gazetteer, options: FixOptions = {}): FixResult {
  const { style, matching = 'fuzzy', minConfidence = MIN_CONFIDENCE } = options;
  const tokens = tokenize(text);
  protectAddresses(tokens);
  const scene = sceneOf(tokens, findKnown(tokens, gazetteer), matcherOf(gazetteer), ARTICLE_SLACK);
  const readings = matching === 'fuzzy' ? findReadings(scene) : [];
  const decided = decide(scene, readings, minConfidence);
  const decisions = matching === 'fuzzy' ? [...decided, ...suggestListed(scene, decided)] : decided;
  const { corrections, suggestions } = writeFindings(scene, decisions, style);
  return { text: applyCorrections(text, corrections), corrections, suggestions, diagnostics: [] };
}
