import * as v from 'valibot';
import type { Place } from '../../dictionary/fault.ts';
import { knownKeys } from '../../dictionary/known-keys.ts';
import { type Located, type LocatedMap, nodeAt, pairOf, plainValue } from '../../dictionary/located.ts';
import { type PlaceAt, placesIn } from '../../dictionary/places.ts';
import type { Problem } from '../../dictionary/problem.ts';
import { MAX_PROBLEMS, readYaml } from '../../dictionary/read-yaml.ts';
import { firstJsonFault } from '../../formats/json-fault.ts';
import { PACKAGE_KEY } from '../../io/paths/find-config.ts';
import { type ConfigFault, type ConfigFaultCode, type ConfigProblem, configFault } from './config-fault.ts';
import { configProblem } from './config-problem.ts';
import { configText, isManifest } from './config-text.ts';
import { type ConfigFields, ConfigSchema, OverrideSchema } from './schema.ts';

/** A configuration, undefined where it has a fault, and all that is wrong with the file by itself. */
export interface ParsedConfig {
  readonly fields: ConfigFields | undefined;
  readonly faults: readonly ConfigFault[];
  /** What it extends, also where something else is at fault. */
  readonly bases: readonly PlacedPath[];
  /** The dictionaries that it names, for all files or for some; also where something else is at fault. */
  readonly dictionaries: readonly PlacedPath[];
  /** Where something stands in the file, by its path of keys and indexes. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** A path as a configuration has it, and where it stands there. */
export interface PlacedPath {
  readonly path: string;
  readonly place: Place;
}

const CONFIG_KEYS = Object.keys(ConfigSchema.entries);
const OVERRIDE_KEYS = Object.keys(OverrideSchema.entries);
const EMPTY: LocatedMap = { kind: 'map', offset: 0, pairs: [] };

/** Parses a configuration in YAML or JSON, or the key of a `package.json`. Never throws and never follows an alias. */
export function parseConfig(text: string, path: string): ParsedConfig {
  const broken = isManifest(path) ? firstJsonFault(text.replace(/^\uFEFF/, ' ')) : undefined;
  // A broken manifest has no configuration that could be trusted, though YAML would read one.
  if (broken) return faulty(`Not valid JSON: ${broken.what}`, 'json-syntax', placesIn(text, path)(broken.offset));
  const yaml = configText(text, path);
  if (isManifest(path) && yaml.trim() === '') {
    return faulty(`“${PACKAGE_KEY}” is missing`, 'missing-key', placesIn(text, path)(0));
  }
  return parseYaml(yaml, path);
}

function faulty(message: string, code: ConfigFaultCode, place: Place): ParsedConfig {
  const faults = [configFault({ code, message }, place)];
  return { fields: undefined, faults, bases: [], dictionaries: [], placeOf: () => place };
}

function parseYaml(yaml: string, path: string): ParsedConfig {
  const { root = EMPTY, problems: found } = readYaml(yaml);
  const problems: ConfigProblem[] = [...found];
  const fields = readFields(isNothing(root) ? EMPTY : root, problems);
  const placeAt = placesIn(yaml, path);
  problems.sort((a, b) => a.offset - b.offset);
  return {
    fields: problems.length === 0 ? fields : undefined,
    faults: problems.slice(0, MAX_PROBLEMS).map((one) => configFault(one, placeAt(one.offset))),
    bases: placed(textsIn(root, 'extends'), placeAt),
    dictionaries: placed(
      [root, ...overridesIn(root)].flatMap((node) => textsIn(node, 'dictionaries')),
      placeAt,
    ),
    placeOf: (path) => placeAt(nodeAt(root, path).offset),
  };
}

function placed(texts: readonly PlacedText[], placeAt: PlaceAt): PlacedPath[] {
  return texts.map(({ text, offset }) => ({ path: text, place: placeAt(offset) }));
}

function overridesIn(root: Located): readonly Located[] {
  const overrides = pairOf(root, 'overrides')?.node;
  return overrides?.kind === 'list' ? overrides.items : [];
}

function isNothing(root: Located): boolean {
  return root.kind === 'scalar' && root.value === null;
}

function readFields(root: Located, problems: ConfigProblem[]): ConfigFields | undefined {
  if (root.kind !== 'map') {
    problems.push({ code: 'not-a-mapping', message: 'The file does not begin with keys', offset: root.offset });
    return undefined;
  }
  const unknown: Problem[] = [];
  const map = withKnownOverrides(knownKeys(root, CONFIG_KEYS, unknown), unknown);
  const { output, success, issues } = v.safeParse(ConfigSchema, plainValue(map));
  problems.push(
    ...unknown,
    ...(issues ?? []).map((issue) => configProblem(issue, map)),
    ...patternProblems(map),
    ...gateProblems(map),
  );
  return success ? output : undefined;
}

/** The overrides without the keys that they cannot have. */
function withKnownOverrides(map: LocatedMap, problems: Problem[]): LocatedMap {
  const list = pairOf(map, 'overrides')?.node;
  if (list?.kind !== 'list') return map;
  const items = list.items.map((item) => knownKeys(item, OVERRIDE_KEYS, problems));
  const pairs = map.pairs.map((pair) => (pair.key === 'overrides' ? { ...pair, node: { ...list, items } } : pair));
  return { ...map, pairs };
}

/** A limit that is none, as the options of these names are refused together. */
function gateProblems(map: LocatedMap): ConfigProblem[] {
  const failOn = pairOf(map, 'failOn')?.node;
  const limit = pairOf(map, 'maxCorrections');
  if (limit === undefined || failOn?.kind !== 'scalar' || failOn.value !== 'never') return [];
  const message = '“maxCorrections” and “failOn: never” cannot be used together: one of them sets no limit';
  return [{ code: 'keys-together', message, offset: limit.node.offset }];
}

const CLASS = String.raw`\[[!^]?\]?(?:\\.|[^\]\\])*\]`;
const ESCAPED_OR_CLASS = new RegExp(String.raw`\\.|${CLASS}`, 'gs');

/** Patterns that no path can match, or none below the folder. */
function patternProblems(map: LocatedMap): ConfigProblem[] {
  const globs = overridesIn(map).flatMap((item) => textsIn(item, 'files'));
  return [
    ...globs.flatMap(({ text, offset }) => patternProblem(leadsOut(text) ?? unclosed(text, /[[{]/), offset)),
    // To git a brace is a letter.
    ...textsIn(map, 'ignore').flatMap(({ text, offset }) => patternProblem(unclosed(text, /\[/), offset)),
  ];
}

function patternProblem(message: string | undefined, offset: number): ConfigProblem[] {
  return message === undefined ? [] : [{ code: 'bad-pattern', message, offset }];
}

function leadsOut(pattern: string): string | undefined {
  if (!/^!?(?:\.\/)*\.\.(?:\/|$)/.test(pattern)) return undefined;
  return `“${pattern}” leads out of the folder that patterns count from`;
}

function unclosed(pattern: string, bracket: RegExp): string | undefined {
  let rest = pattern.replace(ESCAPED_OR_CLASS, '');
  // Braces may hold others, so they go from inside.
  for (let last = ''; last !== rest; ) {
    last = rest;
    rest = rest.replace(/\{[^{}]*\}/g, '');
  }
  const opened = bracket.exec(rest)?.[0];
  return opened === undefined
    ? undefined
    : `In “${pattern}” a “${opened}” is never closed; for the letter write “\\${opened}”`;
}

interface PlacedText {
  readonly text: string;
  readonly offset: number;
}

/** The text, or the texts of the list, below a key. One that is empty is a fault already. */
function textsIn(node: Located, key: string): PlacedText[] {
  const value = pairOf(node, key)?.node;
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && item.value !== ''
      ? [{ text: item.value, offset: item.offset }]
      : [],
  );
}
