import { describe, expect, it } from 'vitest';
import { decidedAnswers } from '../../src/review/decided-answers.ts';
import { decisionOf } from '../../src/review/decision.ts';
import { correctionIn } from './finding.ts';

const SOURCE = 'the minister Vian spoke first.\n\nlater on Vian left, and VIAN it was.';
const FIRST = correctionIn(SOURCE, 'Vian', 'Fidan');
const SECOND = correctionIn(SOURCE, 'Vian', 'Fidan', FIRST.end);
const CAPITALS = correctionIn(SOURCE, 'VIAN', 'FIDAN');

describe('answers from decisions', () => {
  it('know a place again after it has moved', () => {
    const answers = decidedAnswers([decisionOf(FIRST, { verdict: 'reject', scope: 'here' }, SOURCE)]);
    const moved = `A new first line.\n\n${SOURCE}`;
    expect(answers(correctionIn(moved, 'Vian', 'Fidan'), moved)).toEqual({ verdict: 'reject', scope: 'here' });
    expect(answers(SECOND, SOURCE)).toBeUndefined();
  });

  it('hold everywhere where that was said, in capitals too', () => {
    const answers = decidedAnswers([decisionOf(FIRST, { verdict: 'accept', scope: 'everywhere' }, SOURCE)]);
    for (const finding of [FIRST, SECOND, CAPITALS]) {
      expect(answers(finding, SOURCE)).toEqual({ verdict: 'accept', scope: 'everywhere' });
    }
  });

  it('with words of one’s own hold only for the same capitals', () => {
    const own = { verdict: 'accept', scope: 'everywhere', write: 'Vyan' } as const;
    const answers = decidedAnswers([decisionOf(FIRST, own, SOURCE)]);
    expect(answers(SECOND, SOURCE)).toEqual(own);
    expect(answers(CAPITALS, SOURCE)).toBeUndefined();
  });

  it('for the very place go before those for everywhere', () => {
    const answers = decidedAnswers([
      decisionOf(FIRST, { verdict: 'reject', scope: 'here' }, SOURCE),
      decisionOf(FIRST, { verdict: 'accept', scope: 'everywhere' }, SOURCE),
    ]);
    expect(answers(FIRST, SOURCE)?.verdict).toBe('reject');
    expect(answers(SECOND, SOURCE)?.verdict).toBe('accept');
  });

  it('are none for another replacement', () => {
    const answers = decidedAnswers([decisionOf(FIRST, { verdict: 'reject', scope: 'everywhere' }, SOURCE)]);
    expect(answers({ ...FIRST, replacement: 'Vance' }, SOURCE)).toBeUndefined();
  });
});
