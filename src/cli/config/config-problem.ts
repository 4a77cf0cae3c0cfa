import type { BaseIssue } from 'valibot';
import type { Located } from '../../dictionary/located.ts';
import { schemaProblem } from '../../dictionary/schema-problem.ts';
import type { ConfigProblem } from './config-fault.ts';

/** Puts into words what the schema found wrong with a configuration, at its place in the file. */
export function configProblem(issue: BaseIssue<unknown>, root: Located): ConfigProblem {
  const problem = schemaProblem(issue, root);
  if (problem.code === 'missing-key') return problem;
  const field = String(issue.path?.findLast(({ key }) => typeof key === 'string')?.key ?? 'value');
  const { offset } = problem;
  switch (issue.type) {
    case 'min_value':
    case 'max_value':
    case 'integer':
      return {
        code: 'out-of-range',
        message: `${String(issue.input)} is no value of “${field}”`,
        remedy: numberRemedy(field),
        offset,
      };
    case 'number':
      return { code: 'wrong-type', message: `“${field}” must be a number`, remedy: numberRemedy(field), offset };
    case 'boolean':
      return {
        code: 'wrong-type',
        message: `“${field}” must be true or false`,
        remedy: 'Write true or false.',
        offset,
      };
    case 'union':
      return { code: 'wrong-type', message: `“${field}” must be a text or a list of texts`, offset };
    default:
      return problem;
  }
}

function numberRemedy(field: string): string {
  return field === 'maxCorrections' ? 'Write a whole number from 0.' : 'Write a number from 0 to 1.';
}
