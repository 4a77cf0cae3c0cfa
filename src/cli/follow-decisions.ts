import { decidedAnswers } from '../review/decided-answers.ts';
import { settle } from '../review/settle.ts';
import { readDecisions } from './decisions.ts';
import type { Host } from './host.ts';
import type { Outcome } from './outcome.ts';

/**
 * What makes of each outcome what the decisions of a file say; findings that it does not know stay as they are.
 * @throws {OperationalError} when the file cannot be read or has errors.
 */
export function followDecisions(path: string, host: Pick<Host, 'cwd'>): (outcome: Outcome) => Outcome {
  const answers = decidedAnswers(readDecisions(path, host));
  return (outcome) => {
    if (outcome.status !== 'fixed') return outcome;
    const source = outcome.source.text;
    return {
      ...outcome,
      result: settle(outcome.result, source, (finding) => answers(finding, source), 'as proposed'),
    };
  };
}
