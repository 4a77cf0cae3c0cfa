import type { FixResult } from './core/correction.ts';
import type { Gazetteer } from './core/gazetteer.ts';

export interface FixOptions {
  /** House whose spellings replace also-forms. */
  readonly style?: string;
  /** `'listed'` corrects only what a dictionary lists. Default `'fuzzy'`. */
  readonly matching?: 'fuzzy' | 'listed';
  /** Least confidence, 0 to 1, for a fuzzy correction; what is below is a suggestion. */
  readonly minConfidence?: number;
}

export function fix(text: string, _gazetteer: Gazetteer, _options: FixOptions = {}): FixResult {
  return { text, corrections: [], suggestions: [], diagnostics: [] };
}
