import type { BaseIssue, IssuePathItem } from 'valibot';
import { stringify } from 'yaml';
import { closestWord } from './closest-word.ts';
import { type Located, nodeAt, pairOf } from './located.ts';
import type { Problem } from './problem.ts';

/** Puts into words what the schema found wrong with a value, at its place in the file. */
export function schemaProblem(issue: BaseIssue<unknown>, root: Located): Problem {
  const path = (issue.path ?? []) as readonly IssuePathItem[];
  const steps = path.map((item) => item.key as string | number);
  const last = path.at(-1);
  const node = nodeAt(root, steps);
  const inKey = last?.type === 'object' && 'origin' in last && last.origin === 'key';
  const pair = inKey ? pairOf(nodeAt(root, steps.slice(0, -1)), String(last.key)) : undefined;
  const field = (inKey && issue.type === 'regex' ? steps.slice(0, -1) : steps).findLast(
    (step) => typeof step === 'string',
  );
  return { ...inWords(issue, field === undefined ? 'This' : `“${field}”`, node), offset: pair?.offset ?? node.offset };
}

type Words = Omit<Problem, 'offset'>;

function inWords(issue: BaseIssue<unknown>, field: string, node: Located): Words {
  const { type, input } = issue;
  if (input === undefined) return { code: 'missing-key', message: `${field} is missing`, remedy: `Add ${field}.` };
  if (input === null || type === 'min_length') return { code: 'empty-value', message: `${field} has no value` };
  if (type === 'literal')
    return { code: 'unsupported-version', message: `${String(input)} is no version of the format` };
  if (type === 'picklist') return unknownValue(issue, field);
  if (type === 'regex') return badKey(issue, field);
  if (typeof input === 'object' && type.startsWith('max_'))
    return { code: 'list-too-long', message: `${field} is too long` };
  if (type === 'max_length') return { code: 'scalar-too-long', message: `${field} is longer than 1,000 characters` };
  if (type === 'union') return { code: 'bad-example', message: 'An example of another shape' };
  if (type === 'string' && typeof input !== 'object') return notText(field, node);
  return wrongType(issue, field);
}

function badKey({ input, requirement }: BaseIssue<unknown>, field: string): Words {
  const key = String(input);
  const lower = key.toLowerCase();
  const message = `“${key}” cannot be a key of ${field}`;
  const isMeant = lower !== key && requirement instanceof RegExp && requirement.test(lower);
  return { code: 'bad-key', message, ...(isMeant && { remedy: `Did you mean “${lower}”?` }) };
}

function unknownValue({ input, expected }: BaseIssue<unknown>, field: string): Words {
  const choices = (expected ?? '').match(/[a-z]+/g) ?? [];
  const near = closestWord(String(input), choices);
  const remedy = near === undefined ? `Choose one of ${choices.join(', ')}.` : `Did you mean “${near}”?`;
  return { code: 'unknown-value', message: `“${String(input)}” is no value of ${field}`, remedy };
}

function notText(field: string, node: Located): Words {
  const value = node.kind === 'scalar' ? node.value : undefined;
  const source = (node.kind === 'scalar' && node.source) || String(value);
  const message = `${source} in ${field} is read as a ${typeof value}, not as text`;
  return { code: 'not-text', message, remedy: `Put it in double quotes: "${source}".` };
}

const SHAPES: Readonly<Record<string, string>> = {
  array: 'a list',
  record: 'a mapping',
  strict_object: 'a mapping',
  string: 'text',
};

/** Fields that hold lists of mappings: no text put in brackets is one. */
const OF_MAPPINGS = ['entries', 'examples', 'overrides', 'decisions'].map((field) => `“${field}”`);

function wrongType({ type, input }: BaseIssue<unknown>, field: string): Words {
  const message = `${field} must be ${SHAPES[type] ?? type}, not ${shapeOf(input)}`;
  if (type !== 'array' || typeof input !== 'string' || OF_MAPPINGS.includes(field))
    return { code: 'wrong-type', message };
  return { code: 'wrong-type', message, remedy: `Put it in brackets: ${field.slice(1, -1)}: ${listOf(input)}.` };
}

/** A list of one text in brackets, quoted where it has to be. */
function listOf(text: string): string {
  return stringify([text], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}

function shapeOf(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a mapping' : typeof input === 'string' ? 'text' : `a ${typeof input}`;
}
