import { applyCorrections } from '../../core/result/apply.ts';
import type { FixResult } from '../../core/result/correction.ts';

/** A result without its text, which follows from the text that was fixed: what threads send and caches keep. */
export type Found = Omit<FixResult, 'text'>;

/** What was found, without the corrected text. */
export function withoutText({ corrections, suggestions, diagnostics }: FixResult): Found {
  return { corrections, suggestions, diagnostics };
}

/** The result again. @param source the text that was fixed */
export function withText(found: Found, source: string): FixResult {
  return { text: applyCorrections(source, found.corrections), ...found };
}
