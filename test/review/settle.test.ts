import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revertCorrections } from '../../src/core/result/apply.ts';
import type { FixResult } from '../../src/core/result/correction.ts';
import { findingsInOrder } from '../../src/core/result/findings-in-order.ts';
import type { Answer } from '../../src/review/answer.ts';
import { settle } from '../../src/review/settle.ts';
import { correctionIn, suggestionIn } from './finding.ts';

const SOURCE = 'Vian met Zellinski in Correviev.';
const RESULT: FixResult = {
  text: 'Fidan met Zelensky in Correviev.',
  corrections: [correctionIn(SOURCE, 'Vian', 'Fidan'), correctionIn(SOURCE, 'Zellinski', 'Zelensky')],
  suggestions: [suggestionIn(SOURCE, 'Correviev', ['Kharkiv', 'Kirov'])],
  diagnostics: [],
};

const accept: Answer = { verdict: 'accept', scope: 'here' };
const reject: Answer = { verdict: 'reject', scope: 'here' };

function answering(answers: Readonly<Record<string, Answer>>) {
  return ({ surface }: { readonly surface: string }) => answers[surface];
}

describe('settle', () => {
  it('changes nothing of a result without answers', () => {
    expect(settle(RESULT, SOURCE, () => undefined, 'as proposed')).toEqual(RESULT);
  });

  it('makes no change that nobody accepted, where it should not', () => {
    const { text, corrections, suggestions } = settle(RESULT, SOURCE, answering({ Vian: accept }), 'unchanged');
    expect(text).toBe('Fidan met Zellinski in Correviev.');
    expect(corrections).toEqual([RESULT.corrections[0]]);
    expect(suggestions).toEqual(RESULT.suggestions);
  });

  it('drops what was rejected', () => {
    const settled = settle(RESULT, SOURCE, answering({ Vian: reject, Correviev: reject }), 'as proposed');
    expect(settled.text).toBe('Vian met Zelensky in Correviev.');
    expect(settled.suggestions).toEqual([]);
  });

  it('makes a correction of an accepted suggestion, with words of one’s own', () => {
    const own: Answer = { verdict: 'accept', scope: 'here', write: 'Kirov' };
    const settled = settle(RESULT, SOURCE, answering({ Correviev: own }), 'as proposed');
    expect(settled.text).toBe('Fidan met Zelensky in Kirov.');
    expect(settled.corrections.at(-1)).toMatchObject({ replacement: 'Kirov', applied: true });
    expect(settled.corrections.at(-1)!.reason).toMatch(/; accepted by a person$/);
    expect(settled.suggestions).toEqual([]);
  });

  it('can be reverted whatever was answered', () => {
    const answer = fc.option(
      fc.oneof(
        fc.constant(reject),
        fc.record({ verdict: fc.constant('accept' as const), scope: fc.constant('here' as const), write: fc.string() }),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 3, maxLength: 3 }), (answers) => {
        const order = findingsInOrder(RESULT);
        const settled = settle(RESULT, SOURCE, (finding) => answers[order.indexOf(finding)], 'as proposed');
        expect(revertCorrections(settled.text, settled.corrections)).toBe(SOURCE);
      }),
    );
  });
});
