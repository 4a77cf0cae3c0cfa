import * as v from 'valibot';
import { type Fault, fault } from '../dictionary/fault.ts';
import { knownKeys } from '../dictionary/known-keys.ts';
import { type Located, type LocatedList, type LocatedMap, pairOf, plainValue } from '../dictionary/located.ts';
import { placesIn } from '../dictionary/places.ts';
import type { Problem } from '../dictionary/problem.ts';
import { readYaml } from '../dictionary/read-yaml.ts';
import { schemaProblem } from '../dictionary/schema-problem.ts';
import { type Decision, DecisionSchema, DecisionsSchema } from './decision.ts';

/** The decisions of a file, and all that is wrong with it, in its order. */
export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  readonly faults: readonly Fault[];
}

const HEAD_KEYS = Object.keys(DecisionsSchema.entries);
const DECISION_KEYS = Object.keys(DecisionSchema.entries);
const HeadSchema = v.pick(DecisionsSchema, ['version']);

/** Parses a file of decisions, YAML or JSON. Never throws; `path` is only for faults. */
export function parseDecisions(yaml: string, path: string): ParsedDecisions {
  const text = yaml.startsWith('\uFEFF') ? yaml.slice(1) : yaml;
  const { root, problems: found } = readYaml(text);
  const problems = [...found];
  const decisions = readRoot(root, problems);
  const placeAt = placesIn(text, path);
  problems.sort((a, b) => a.offset - b.offset);
  return {
    decisions,
    faults: problems.map((one) => fault(one.code, one.message, placeAt(one.offset), one.remedy)),
  };
}

function readRoot(root: Located | undefined, problems: Problem[]): Decision[] {
  if (root?.kind !== 'map') {
    const remedy = 'Begin the file with “version: 1” and “decisions:”.';
    if (problems.length === 0)
      problems.push({ code: 'not-a-mapping', message: 'No decisions', offset: root?.offset ?? 0, remedy });
    return [];
  }
  const map = knownKeys(root, HEAD_KEYS, problems);
  checkHead(map, problems);
  const list = listOf(map, problems);
  return (list?.items ?? []).flatMap((item) => readDecision(item, problems) ?? []);
}

function checkHead(map: LocatedMap, problems: Problem[]): void {
  const head = { ...map, pairs: map.pairs.filter(({ key }) => key === 'version') };
  const { issues } = v.safeParse(HeadSchema, plainValue(head));
  problems.push(...(issues ?? []).map((issue) => schemaProblem(issue, map)));
}

function listOf(map: LocatedMap, problems: Problem[]): LocatedList | undefined {
  const pair = pairOf(map, 'decisions');
  if (pair?.node.kind === 'list') return pair.node;
  const remedy = 'List the decisions under “decisions:”, each with a dash.';
  const message = pair ? '“decisions” must be a list' : '“decisions” is missing';
  problems.push({ code: pair ? 'wrong-type' : 'missing-key', message, offset: pair?.offset ?? map.offset, remedy });
  return undefined;
}

function readDecision(item: Located, problems: Problem[]): Decision | undefined {
  const located = knownKeys(item, DECISION_KEYS, problems);
  const { output, success, issues } = v.safeParse(DecisionSchema, plainValue(located));
  problems.push(...(issues ?? []).map((issue) => schemaProblem(issue, located)));
  return success ? output : undefined;
}
