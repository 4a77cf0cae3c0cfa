import * as v from 'valibot';
import type { Dictionary, DictionaryCorrection, DictionaryEntry } from './dictionary.ts';
import { type Fault, fault } from './fault.ts';
import { knownKeys } from './known-keys.ts';
import { type Located, type LocatedMap, type LocatedPair, pairOf, plainValue } from './located.ts';
import { type PlaceAt, placesIn } from './places.ts';
import type { Problem } from './problem.ts';
import { MAX_PROBLEMS, readYaml } from './read-yaml.ts';
import { DictionarySchema, EntrySchema } from './schema.ts';
import { schemaProblem } from './schema-problem.ts';
import { correctionTextProblems, entryTextProblems } from './text-problems.ts';

/** A dictionary, undefined where the file holds none, and all that is wrong with the file by itself, in its order. */
export interface ParsedDictionary {
  readonly dictionary: Dictionary | undefined;
  readonly faults: readonly Fault[];
}

const DICTIONARY_KEYS = Object.keys(DictionarySchema.entries);
const ENTRY_KEYS = Object.keys(EntrySchema.entries);
const HeadSchema = v.pick(DictionarySchema, ['version', 'title']);

/**
 * Parses one dictionary file. Entries and corrections with a fault are left out of the dictionary, the others stay,
 * so that one mistake does not hide the next; of an entry whose forms are sound the rest is left out. Never throws and
 * never follows an alias; `path` is only for faults.
 */
export function parseDictionary(yaml: string, path: string): ParsedDictionary {
  const text = yaml.startsWith('\uFEFF') ? yaml.slice(1) : yaml;
  const { root, problems: found } = readYaml(text);
  const problems = [...found];
  const placeAt = placesIn(text, path);
  const dictionary = readDictionary(root, { path, placeAt, problems });
  problems.sort((a, b) => a.offset - b.offset);
  return {
    dictionary,
    faults: capped(problems).map((one) => fault(one.code, one.message, placeAt(one.offset), one.remedy)),
  };
}

function capped(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[MAX_PROBLEMS];
  if (next === undefined) return problems;
  const message = `More than ${MAX_PROBLEMS} faults; the rest is not shown`;
  return [...problems.slice(0, MAX_PROBLEMS), { code: 'too-many-faults', message, offset: next.offset }];
}

/** What goes through the reading of one file. */
interface ParseState {
  readonly path: string;
  readonly placeAt: PlaceAt;
  /** What is wrong, gathered on the way. */
  readonly problems: Problem[];
}

function readDictionary(root: Located | undefined, state: ParseState): Dictionary | undefined {
  const { path, problems } = state;
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
    if (problems.length === 0) problems.push({ code: 'empty-dictionary', message: 'The file is empty', offset: 0 });
    return undefined;
  }
  if (root.kind !== 'map') {
    problems.push({ code: 'not-a-mapping', message: 'The file does not begin with keys', offset: root.offset });
    return undefined;
  }
  const map = knownKeys(root, DICTIONARY_KEYS, problems);
  const title = readTitle(map, state);
  const entries = readEntries(map, title, state);
  const corrections = readCorrections(map, title, state);
  if (problems.length === 0 && entries.length + corrections.length === 0) {
    problems.push({ code: 'empty-dictionary', message: 'No entries and no corrections', offset: root.offset });
  }
  return { path, title, entries, corrections };
}

function readTitle(map: LocatedMap, { path, problems }: ParseState): string {
  const head = { ...map, pairs: map.pairs.filter(({ key }) => key === 'version' || key === 'title') };
  const { output, success, issues } = v.safeParse(HeadSchema, plainValue(head));
  problems.push(...(issues ?? []).map((issue) => schemaProblem(issue, map)));
  return (success ? output.title : undefined) ?? fileTitle(path);
}

function fileTitle(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/i, '');
}

function readEntries(map: LocatedMap, dictionary: string, { placeAt, problems }: ParseState): DictionaryEntry[] {
  const pair = pairOf(map, 'entries');
  if (pair === undefined) return [];
  if (pair.node.kind !== 'list') {
    problems.push(wrongSection(pair, 'a list, each item with a dash and a name'));
    return [];
  }
  return pair.node.items.flatMap((item) => {
    if (problems.length > MAX_PROBLEMS) return [];
    const located = knownKeys(item, ENTRY_KEYS, problems);
    const fields = readEntry(located, problems);
    return fields === undefined || located.kind !== 'map' ? [] : [{ fields, dictionary, located, placeAt }];
  });
}

function readEntry(located: Located, problems: Problem[]): DictionaryEntry['fields'] | undefined {
  const { output, success, issues } = v.safeParse(EntrySchema, plainValue(located));
  const found = success ? entryTextProblems(located) : issues.map((issue) => schemaProblem(issue, located));
  problems.push(...found);
  return success && found.length === 0 ? output : soundForms(located);
}

/** Fields that no check between entries reads. */
const APART: ReadonlySet<string> = new Set(['type', 'unless', 'source', 'context', 'fuzzy', 'examples']);

/** An entry at fault without what concerns it alone, so that what is wrong between it and others is told at once. */
function soundForms(located: Located): DictionaryEntry['fields'] | undefined {
  if (located.kind !== 'map') return undefined;
  const forms = { ...located, pairs: located.pairs.filter(({ key }) => !APART.has(key)) };
  const { output, success } = v.safeParse(EntrySchema, plainValue(forms));
  return success && entryTextProblems(forms).length === 0 ? output : undefined;
}

const TargetSchema = v.object({ corrections: DictionarySchema.entries.corrections });

function readCorrections(
  map: LocatedMap,
  dictionary: string,
  { placeAt, problems }: ParseState,
): DictionaryCorrection[] {
  const pair = pairOf(map, 'corrections');
  if (pair === undefined) return [];
  if (pair.node.kind !== 'map') {
    problems.push(wrongSection(pair, 'a mapping, each line with a wrong spelling, a colon and the right one'));
    return [];
  }
  return pair.node.pairs.flatMap((one) => {
    if (problems.length > MAX_PROBLEMS) return [];
    const found = correctionProblems(one);
    problems.push(...found);
    if (found.length > 0 || one.node.kind !== 'scalar') return [];
    return [{ from: one.key, to: String(one.node.value), dictionary, place: placeAt(one.offset) }];
  });
}

function correctionProblems(pair: LocatedPair): Problem[] {
  const located: LocatedMap = { kind: 'map', offset: pair.offset, pairs: [pair] };
  const { success, issues } = v.safeParse(TargetSchema, { corrections: plainValue(located) });
  if (success) return correctionTextProblems(pair);
  const offset = pair.offset;
  const root: LocatedMap = { kind: 'map', offset, pairs: [{ key: 'corrections', offset, node: located }] };
  return issues.map((issue) => schemaProblem(issue, root));
}

function wrongSection({ key, node }: LocatedPair, shape: string): Problem {
  const { offset } = node;
  if (node.kind === 'scalar' && node.value === null)
    return { code: 'empty-value', message: `“${key}” has no value`, offset };
  return { code: 'wrong-type', message: `“${key}” must be ${shape}`, offset };
}
