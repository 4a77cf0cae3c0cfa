import type { FixResult } from '../../core/result/correction.ts';
import { decidedAnswers } from '../../review/decided-answers.ts';
import { settle } from '../../review/settle.ts';
import type { Host } from '../session/host.ts';
import { readDecisions } from './decisions.ts';

/**
 * What makes of the result of each text what the decisions of a file say; findings that it does not know stay as they are.
 * @throws {OperationalError} when the file cannot be read or has errors.
 */
export function followDecisions(
  path: string,
  host: Pick<Host, 'cwd'>,
): (result: FixResult, source: string) => FixResult {
  const answers = decidedAnswers(readDecisions(path, host));
  return (result, source) => settle(result, source, (finding) => answers(finding, source), 'as proposed');
}
