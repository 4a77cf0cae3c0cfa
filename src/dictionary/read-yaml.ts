import type { Document } from 'yaml';
import { composePiece } from './compose-piece.ts';
import { locateNode, withoutRepeats } from './locate-node.ts';
import type { Located, LocatedPair } from './located.ts';
import type { Problem } from './problem.ts';
import { readPlainItem } from './read-plain-item.ts';
import { type Piece, type Section, splitYaml } from './split-yaml.ts';

const MAX_FILE = 16 * 1024 * 1024;
/** Faults of one file after which the rest is not looked at. */
export const MAX_PROBLEMS = 1000;
const MAX_ITEMS = 500_000;
/** Long enough that setting up a parser does not count, short enough that a syntax tree stays small. */
const GROUP_LENGTH = 64 * 1024;

/** What a YAML text holds, undefined where nothing could be read, and what is wrong with it. */
export interface ReadYaml {
  readonly root: Located | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a YAML text (without byte order mark) piece by piece. What is broken or not allowed is left out and told. */
export function readYaml(text: string): ReadYaml {
  if (text.length > MAX_FILE) {
    return {
      root: undefined,
      problems: [{ code: 'file-too-large', message: 'The file has more than 16 MB', offset: 0 }],
    };
  }
  const problems: Problem[] = [];
  const nodes: Located[] = [];
  for (const section of splitYaml(text)) {
    if (problems.length > MAX_PROBLEMS) break;
    nodes.push(...readSection(text, section, problems));
  }
  return { root: joinSections(nodes, problems), problems };
}

function readSection(text: string, { header, bounds }: Section, problems: Problem[]): Located[] {
  if (header === undefined) return readGroup(text, bounds, problems);
  const [head] = readPiece(text, header, problems);
  if (head?.kind !== 'map' || head.pairs.length === 0) return [];
  const [{ key, offset }] = head.pairs as [LocatedPair];
  const items = joinItems(readItems(text, bounds, problems), problems);
  return items === undefined ? [] : [{ ...head, pairs: [{ key, offset, node: items }] }];
}

/** Reads items one by one where they are plain, and what lies between plain ones in groups that are worth a parser. */
function readItems(text: string, bounds: readonly number[], problems: Problem[]): Located[] {
  if (bounds.length > MAX_ITEMS) {
    problems.push({ code: 'file-too-large', message: 'More than 500,000 items', offset: bounds[0]! });
    return [];
  }
  const nodes: Located[] = [];
  let group = bounds.slice(0, 1);
  for (const [at, end] of bounds.slice(1).entries()) {
    if (problems.length > MAX_PROBLEMS) return nodes;
    const start = bounds[at]!;
    const plain = readPlainItem(text, { start, end });
    if (plain !== undefined || start - group[0]! > GROUP_LENGTH) {
      nodes.push(...readGroup(text, group, problems));
      group = [start];
    }
    if (plain === undefined) group.push(end);
    else {
      nodes.push(plain);
      group = [end];
    }
  }
  return [...nodes, ...readGroup(text, group, problems)];
}

/** Parses a group at once; one with problems again item by item, so that a broken item does not take the others along. */
function readGroup(text: string, bounds: readonly number[], problems: Problem[]): Located[] {
  if (bounds.length < 2) return [];
  const found: Problem[] = [];
  const nodes = readPiece(text, { start: bounds[0]!, end: bounds.at(-1)! }, found);
  if (found.length === 0 || bounds.length === 2) {
    problems.push(...found.slice(0, MAX_PROBLEMS + 1));
    return nodes;
  }
  return bounds.slice(0, -1).flatMap((start, at) => {
    if (problems.length > MAX_PROBLEMS) return [];
    return readPiece(text, { start, end: bounds[at + 1]! }, problems);
  });
}

function readPiece(text: string, piece: Piece, problems: Problem[]): Located[] {
  const composed = composePiece(text, piece);
  problems.push(...composed.problems.slice(0, MAX_PROBLEMS + 1));
  if (composed.problems.length > 0) return [];
  const [first, second] = composed.documents;
  if (second !== undefined) problems.push(secondDocument(second, piece.start));
  return first?.contents == null ? [] : [locateNode(first.contents, piece.start, problems)];
}

function secondDocument(document: Document.Parsed, start: number): Problem {
  return { code: 'several-documents', message: 'A second document begins', offset: start + document.range[0] };
}

/** Puts the lists or mappings of one section together again. */
function joinItems(nodes: readonly Located[], problems: Problem[]): Located | undefined {
  const [first] = nodes;
  if (first === undefined || first.kind === 'scalar') return first;
  const stray = nodes.find((node) => node.kind !== first.kind);
  if (stray !== undefined) {
    problems.push({ code: 'yaml-syntax', message: 'List items and keys are mixed', offset: stray.offset });
  }
  return first.kind === 'list'
    ? { ...first, items: nodes.flatMap((node) => (node.kind === 'list' ? node.items : [])) }
    : { ...first, pairs: joinPairs(nodes, problems) };
}

function joinSections(nodes: readonly Located[], problems: Problem[]): Located | undefined {
  const [first] = nodes;
  if (nodes.length < 2 || first?.kind !== 'map') return first;
  return { ...first, pairs: joinPairs(nodes, problems) };
}

function joinPairs(nodes: readonly Located[], problems: Problem[]): LocatedPair[] {
  return withoutRepeats(
    nodes.flatMap((node) => (node.kind === 'map' ? node.pairs : [])),
    problems,
  );
}
