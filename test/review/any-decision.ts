import fc from 'fast-check';
import type { SavedDecision } from '../../src/review/decision.ts';

export const words = fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 });

/** Decisions on whatever texts. */
export const anyDecision: fc.Arbitrary<SavedDecision> = fc.record(
  {
    spelling: words,
    replacement: words,
    verdict: fc.constantFrom('accept' as const, 'reject' as const),
    write: words.filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text)),
    before: fc.string({ maxLength: 20 }),
    after: fc.string({ maxLength: 20 }),
  },
  { requiredKeys: ['spelling', 'replacement', 'verdict'], noNullPrototype: true },
);
