import * as v from 'valibot';
import { type Fault, fault, placeText } from '../dictionary/fault.ts';
import type { FaultCode } from '../dictionary/fault-codes.ts';
import { knownKeys } from '../dictionary/known-keys.ts';
import { type Located, type LocatedList, type LocatedMap, pairOf, plainValue } from '../dictionary/located.ts';
import { type PlaceAt, placesIn } from '../dictionary/places.ts';
import type { Problem } from '../dictionary/problem.ts';
import { readYaml } from '../dictionary/read-yaml.ts';
import { schemaProblem } from '../dictionary/schema-problem.ts';
import { codePoint } from '../dictionary/text-problems.ts';
import { answerOf, DecisionSchema, DecisionsSchema, type SavedDecision } from './decision.ts';
import { placeOf } from './merge-decisions.ts';

/** The decisions of a file, and all that is wrong with it, in its order. */
export interface ParsedDecisions {
  readonly decisions: readonly SavedDecision[];
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
  const placeAt = placesIn(text, path);
  const placed = readRoot(root, problems);
  problems.push(...clashes(placed, placeAt));
  problems.sort((a, b) => a.offset - b.offset);
  return {
    decisions: placed.map(({ decision }) => decision),
    faults: problems.map((one) => fault(one.code, one.message, placeAt(one.offset), remedyOf(one, path))),
  };
}

/** Where the remedy of a dictionary's fault would send the reader of decisions astray, another. */
function remedyOf({ code, remedy }: Problem, path: string): string | undefined {
  if (code === 'yaml-syntax' && /\.json$/i.test(path)) return 'Mend the JSON.';
  return remedy ?? REMEDIES[code];
}

const REMEDIES: Readonly<Partial<Record<FaultCode, string>>> = {
  'file-too-large': 'Split the file: one may have 16 MB and 500,000 decisions.',
  'nested-too-deep': 'Keep to the levels of the format: file, list, decision.',
  'unknown-key': 'Remove the key.',
  'wrong-type': 'Write it as docs/interactive.md shows: each decision has “spelling”, “replacement” and “verdict”.',
};

/** A decision and where it stands. */
interface PlacedDecision {
  readonly decision: SavedDecision;
  readonly offset: number;
}

function readRoot(root: Located | undefined, problems: Problem[]): PlacedDecision[] {
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

function readDecision(item: Located, problems: Problem[]): PlacedDecision | undefined {
  const located = knownKeys(item, DECISION_KEYS, problems);
  const { output, success, issues } = v.safeParse(DecisionSchema, plainValue(located));
  problems.push(...(issues ?? []).map((issue) => schemaProblem(issue, located)));
  if (!success) return undefined;
  problems.push(...writeProblems(output, pairOf(located, 'write')?.node.offset ?? located.offset));
  return { decision: output, offset: located.offset };
}

const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** What would break up a line of the article. Where the spelling goes over the end of a line, what is written may too. */
function writeProblems({ spelling, write = '' }: SavedDecision, offset: number): Problem[] {
  const own = new Set(spelling.match(CONTROL));
  const stray = write.match(CONTROL)?.find((character) => !own.has(character));
  if (stray === undefined) return [];
  const remedy = 'Write it in one line, without control characters.';
  return [{ code: 'control-character', message: `${codePoint(stray)} in “write”`, offset, remedy }];
}

/** Decisions of which one says otherwise than an earlier one on the same place: only one of them could be followed. */
function clashes(placed: readonly PlacedDecision[], placeAt: PlaceAt): Problem[] {
  const first = new Map<string, PlacedDecision>();
  return placed.flatMap((one) => {
    const key = JSON.stringify(placeOf(one.decision));
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, one);
    if (earlier === undefined || isSameAnswer(earlier.decision, one.decision)) return [];
    const message = `“${one.decision.spelling}” is decided otherwise at ${placeText(placeAt(earlier.offset))}`;
    const remedy = 'Keep one of the two decisions.';
    return [{ code: 'correction-clash', message, offset: one.offset, remedy }];
  });
}

function isSameAnswer(one: SavedDecision, other: SavedDecision): boolean {
  return JSON.stringify(answerOf(one)) === JSON.stringify(answerOf(other));
}
