import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Located, LocatedPair } from './located.ts';
import type { Problem } from './problem.ts';

/** Keys that mean something else to JavaScript objects, and are refused. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Turns a parsed node into a located value, leaving out the pairs whose key cannot be used.
 * `start` is where the node's piece begins in the file; what is wrong with keys is added to `problems`.
 */
export function locateNode(node: ParsedNode | null, start: number, problems: Problem[]): Located {
  const offset = start + (node?.range[0] ?? 0);
  if (isSeq(node)) {
    const items = node.items.map((item) => locateNode(item as ParsedNode, start, problems));
    return { kind: 'list', offset, items };
  }
  if (isMap(node)) {
    const pairs = node.items.flatMap(({ key, value }) =>
      locatePair(key as ParsedNode | null, value as ParsedNode | null, { offset, start }, problems),
    );
    return { kind: 'map', offset, pairs: withoutRepeats(pairs, problems) };
  }
  return locateScalar(node, offset);
}

function locateScalar(node: ParsedNode | null, offset: number): Located {
  if (!isScalar(node)) return { kind: 'scalar', offset, value: null };
  const { value, source } = node;
  return typeof value === 'string' || source === undefined
    ? { kind: 'scalar', offset, value }
    : { kind: 'scalar', offset, value, source };
}

/** Drops pairs whose key has come before, each a problem. */
export function withoutRepeats(pairs: readonly LocatedPair[], problems: Problem[]): LocatedPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ key, offset }) => {
    if (seen.has(key)) problems.push({ code: 'duplicate-key', message: `“${key}” stands here a second time`, offset });
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

interface Around {
  readonly offset: number;
  readonly start: number;
}

function locatePair(
  key: ParsedNode | null,
  value: ParsedNode | null,
  around: Around,
  problems: Problem[],
): LocatedPair[] {
  const offset = key === null ? around.offset : around.start + key.range[0];
  const problem = keyProblem(key, offset);
  if (problem !== undefined) {
    problems.push(problem);
    return [];
  }
  const node: Located = value === null ? { kind: 'scalar', offset, value } : locateNode(value, around.start, problems);
  return [{ key: String(key), offset, node }];
}

function keyProblem(key: ParsedNode | null, offset: number): Problem | undefined {
  if (!isScalar(key)) return { code: 'complex-key', message: 'A key that is not plain text', offset };
  const text = key.source ?? String(key.value);
  if (typeof key.value !== 'string') {
    const remedy = `Put the key in double quotes: "${text}".`;
    return {
      code: 'not-text',
      message: `The key “${text}” is read as ${typeof key.value}, not as text`,
      offset,
      remedy,
    };
  }
  if (RESERVED_KEYS.has(key.value)) return { code: 'forbidden-key', message: `“${text}” cannot be a key`, offset };
  return undefined;
}
