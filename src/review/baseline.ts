import * as v from 'valibot';
import type { Finding } from '../core/result/correction.ts';
import { type FindingIdentity, findingIdentity } from '../core/result/finding-identity.ts';
import { type Fault, fault } from '../dictionary/fault.ts';
import type { Located } from '../dictionary/located.ts';
import { placesIn } from '../dictionary/places.ts';
import type { Problem } from '../dictionary/problem.ts';
import { MAX_PROBLEMS, readYaml } from '../dictionary/read-yaml.ts';
import { schemaProblem } from '../dictionary/schema-problem.ts';

const text = (description: string) => v.pipe(v.string(), v.description(description));

/** A finding as a baseline knows it: by itself and the words around it, so that it is known when lines have moved. */
export const KnownFindingSchema = v.strictObject({
  entry: text('Canonical name of the entry.'),
  surface: text('The spelling as it stood, each run of spaces as one.'),
  replacement: text('What fix-names would write in its place.'),
  before: text('Words before it; those with a capital are left out.'),
  after: text('Words after it; those with a capital are left out.'),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How often it stands in the file.')),
});

/** A file of known findings. */
export const BaselineSchema = v.strictObject({
  version: v.pipe(v.literal(1), v.description('Version of this format.')),
  files: v.pipe(
    v.record(v.string(), v.array(KnownFindingSchema)),
    v.description('The known findings of each file, whose path counts from the folder of the baseline.'),
  ),
});

/** A finding as a baseline knows it. */
export type KnownFinding = v.InferOutput<typeof KnownFindingSchema>;

/** Known findings by the path of their file. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** The findings of a text as a baseline keeps them: equal ones counted, in an order that follows from them alone. */
export function knownFindings(findings: readonly Finding[], source: string): KnownFinding[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(findingIdentity(source, finding));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ ...fieldsOf(key), count }));
}

/** Whether a finding of a text is known; to be asked once for each, since every one known uses up one of its count. */
export function knownTest(known: readonly KnownFinding[], source: string): (finding: Finding) => boolean {
  const left = new Map<string, number>();
  for (const { count, ...fields } of known) left.set(keyOf(fields), count);
  return (finding) => {
    const key = keyOf(findingIdentity(source, finding));
    const rest = left.get(key) ?? 0;
    left.set(key, rest - 1);
    return rest > 0;
  };
}

/** How many findings of one list are not in another. */
export function countBeyond(one: readonly KnownFinding[], other: readonly KnownFinding[]): number {
  const known = new Map(other.map(({ count, ...fields }) => [keyOf(fields), count]));
  return one.reduce((sum, { count, ...fields }) => sum + Math.max(0, count - (known.get(keyOf(fields)) ?? 0)), 0);
}

/** The text of a baseline: JSON, sorted, so that the same findings always give the same bytes. */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, known]) => known.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, undefined, 2)}\n`;
}

/** The known findings of a file, none where it has faults. */
export interface ParsedBaseline {
  readonly baseline: Baseline;
  readonly faults: readonly Fault[];
}

/** Parses a baseline (without byte order mark); `path` is only for faults. @throws {SyntaxError} when it is no JSON. */
export function parseBaseline(json: string, path: string): ParsedBaseline {
  const { success, output, issues } = v.safeParse(BaselineSchema, JSON.parse(json));
  if (success) return { baseline: new Map(Object.entries(output.files)), faults: [] };
  const { root = NOTHING } = readYaml(json);
  const placeAt = placesIn(json, path);
  const faults = issues.slice(0, MAX_PROBLEMS).map((issue) => {
    const { code, message, offset } = baselineProblem(issue, root);
    return fault(code, message, placeAt(offset), BASELINE_REMEDY);
  });
  return { baseline: new Map(), faults };
}

/** What to do about a fault of a baseline, which nobody writes by hand. */
export const BASELINE_REMEDY = 'Mend it, or remove the file and make it anew with --update-baseline.';

const NOTHING: Located = { kind: 'map', offset: 0, pairs: [] };

function baselineProblem(issue: v.BaseIssue<unknown>, root: Located): Problem {
  const { expected, input, path = [] } = issue;
  const key = path.at(-1)?.key;
  const problem = schemaProblem(issue, root);
  if (key === undefined) return { ...problem, code: 'not-a-mapping', message: 'No findings' };
  if (expected === 'never') return { ...problem, code: 'unknown-key', message: `Unknown key “${key}”` };
  if (key !== 'count' || input === undefined || input === null) return problem;
  return { ...problem, code: 'wrong-type', message: '“count” must be a whole number from 1' };
}

function keyOf({ entry, surface, replacement, before, after }: FindingIdentity): string {
  return JSON.stringify([entry, surface, replacement, before, after]);
}

function fieldsOf(key: string): FindingIdentity {
  const [entry, surface, replacement, before, after] = JSON.parse(key) as [string, string, string, string, string];
  return { entry, surface, replacement, before, after };
}
