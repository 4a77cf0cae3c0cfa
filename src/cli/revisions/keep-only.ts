import type { Finding } from '../../core/result/correction.ts';
import { settle } from '../../review/settle.ts';
import type { Fixed } from '../outcomes/outcome.ts';

/** An outcome with some of its findings; what the others would have changed stays as it was. They are asked for in text order. */
export function keepOnly(outcome: Fixed, isWanted: (finding: Finding) => boolean): Fixed {
  const { source, result } = outcome;
  const gone = { verdict: 'reject', scope: 'here' } as const;
  return {
    ...outcome,
    result: settle(result, source.text, (finding) => (isWanted(finding) ? undefined : gone), 'as proposed'),
  };
}
