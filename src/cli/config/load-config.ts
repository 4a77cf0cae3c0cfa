import { dirname, relative, resolve } from 'node:path';
import { readSettingsFile } from '../../io/files/read-settings-file.ts';
import { OperationalError } from '../../io/operational-error.ts';
import { slashed } from '../../io/paths/slashed.ts';
import { whyUnreadable } from '../../io/paths/why-unreadable.ts';
import { type ConfigFault, type ConfigProblem, configFault } from './config-fault.ts';
import { configRefusal } from './config-refusal.ts';
import type { ConfigBlock, ConfiguredGates, LoadedConfig } from './loaded-config.ts';
import { type ParsedConfig, type PlacedPath, parseConfig } from './parse-config.ts';
import type { ConfigFields, SettingFields } from './schema.ts';

/** Where a configuration is read and how it is shown. All paths are absolute. */
export interface ConfigPlace {
  readonly file: string;
  /** Further configurations that lie beside it, which is a fault: nobody could say which holds. */
  readonly rivals: readonly string[];
  /** What its patterns count from. */
  readonly folder: string;
  /** What paths are shown from. */
  readonly cwd: string;
}

/**
 * Reads a configuration and all that it extends.
 * @throws {OperationalError} when the file cannot be read, or with every fault of every file.
 */
export async function loadConfig({ file, rivals, folder, cwd }: ConfigPlace): Promise<LoadedConfig> {
  const faults = rivals.map((rival) => rivalFault(shownPath(rival, cwd), shownPath(file, cwd)));
  const gathered: Gathered = { files: [], ignore: [], parts: [], gates: {}, faults };
  gather(parsed(file, cwd), { file, cwd, chain: [file] }, gathered);
  if (gathered.faults.length > 0) throw configRefusal(gathered.faults);
  const { files, ignore, parts, gates } = gathered;
  // A base of several is read for each of them, since the place of its settings counts.
  return { files: [...new Set(files)], folder, ignore, blocks: await blocksOf(parts), gates };
}

function rivalFault(path: string, other: string): ConfigFault {
  const problem = {
    code: 'rival-configuration',
    message: `${other}, in the same folder, is a configuration too`,
  } as const;
  return configFault(problem, { path, line: 1, column: 1 });
}

interface Gathered {
  readonly files: string[];
  readonly ignore: string[];
  readonly parts: Part[];
  readonly gates: ConfiguredGates;
  readonly faults: ConfigFault[];
}

/** A block before its patterns are compiled. */
interface Part extends Omit<ConfigBlock, 'isFor'> {
  readonly patterns?: readonly string[];
}

/** A configuration on the way through those that it extends. */
interface Visit {
  readonly file: string;
  readonly cwd: string;
  /** Absolute paths, each extended by the one before it. */
  readonly chain: readonly string[];
}

function parsed(file: string, cwd: string): ParsedConfig {
  const shown = shownPath(file, cwd);
  return parseConfig(readSettingsFile(file, `configuration ${shown}`), shown);
}

function gather(config: ParsedConfig, visit: Visit, gathered: Gathered): void {
  const { fields, faults, bases, dictionaries } = config;
  gathered.faults.push(...faults, ...dictionaries.flatMap((one) => dictionaryFault(one, visit) ?? []));
  for (const { path, place } of bases) {
    const problem = gatherBase(path, visit, gathered);
    if (problem) gathered.faults.push(configFault(problem, place));
  }
  if (fields === undefined) return;
  gathered.files.push(visit.file);
  gathered.ignore.push(...(fields.ignore ?? []));
  Object.assign(gathered.gates, gatesIn(fields, visit));
  gathered.parts.push(part(fields, config.placeOf, visit));
  for (const [at, { files, ...settings }] of (fields.overrides ?? []).entries()) {
    const placeOf = (path: Path) => config.placeOf(['overrides', at, ...path]);
    gathered.parts.push({ ...part(settings, placeOf, visit), patterns: [files].flat() });
  }
}

type Path = readonly (string | number)[];

/** A dictionary that cannot be read is told here, where one knows which configuration names it. */
function dictionaryFault({ path, place }: PlacedPath, { file, cwd }: Visit): ConfigFault | undefined {
  const dictionary = resolve(dirname(file), path);
  const why = whyUnreadable(dictionary);
  if (why === undefined) return undefined;
  return configFault(
    { code: 'dictionary-unreadable', message: `dictionary ${shownPath(dictionary, cwd)}: ${why}` },
    place,
  );
}

type Problem = Omit<ConfigProblem, 'offset'>;

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

/** Gathers what a base says, or tells why it cannot. */
function gatherBase(base: string, { file, cwd, chain }: Visit, gathered: Gathered): Problem | undefined {
  if (ADDRESS.test(base)) {
    const message = `“${base}” is an address, and only files can be extended`;
    return {
      code: 'extends-unreadable',
      message,
      remedy: 'Save it as a file and name that, or remove it from “extends”.',
    };
  }
  const next = resolve(dirname(file), base);
  if (next === file) {
    const message = `${shownPath(file, cwd)} extends itself`;
    return { code: 'extends-cycle', message, remedy: 'Remove it from “extends”.' };
  }
  if (chain.includes(next)) {
    const way = [...chain.slice(chain.indexOf(next)), next].map((one) => shownPath(one, cwd)).join(' → ');
    return { code: 'extends-cycle', message: `A cycle: ${way}` };
  }
  let config: ParsedConfig;
  try {
    config = parsed(next, cwd);
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { code: 'extends-unreadable', message: error.message };
  }
  gather(config, { file: next, cwd, chain: [...chain, next] }, gathered);
  return undefined;
}

function gatesIn({ failOn, maxCorrections, baseline }: ConfigFields, { file }: Visit): ConfiguredGates {
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(maxCorrections === undefined ? {} : { maxCorrections }),
    ...(baseline === undefined ? {} : { baseline: resolve(dirname(file), baseline) }),
  };
}

function part(
  { dictionaries = [], ...fields }: ConfigFields | SettingFields,
  placeOf: ParsedConfig['placeOf'],
  { file, cwd }: Visit,
): Part {
  const { style, minConfidence, fuzzy, disable, fields: recordFields } = fields;
  const files = dictionaries.map((path) => resolve(dirname(file), path));
  return {
    settings: {
      ...(style === undefined ? {} : { style }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(fuzzy === undefined ? {} : { fuzzy }),
      ...(disable === undefined ? {} : { disable }),
      ...(recordFields === undefined ? {} : { fields: recordFields }),
    },
    dictionaries: files.map((one) => ({ path: shownPath(one, cwd), file: one })),
    mentions: [
      ...(style === undefined ? [] : [{ key: 'style' as const, name: style, place: placeOf(['style']) }]),
      ...(disable ?? []).map((name, at) => ({ key: 'disable' as const, name, place: placeOf(['disable', at]) })),
    ],
  };
}

async function blocksOf(parts: readonly Part[]): Promise<ConfigBlock[]> {
  if (parts.every(({ patterns }) => patterns === undefined)) return [...parts];
  const { fileMatcher } = await import('./file-matcher.ts');
  return parts.map(({ patterns, ...block }) => (patterns ? { ...block, isFor: fileMatcher(patterns) } : block));
}

function shownPath(file: string, cwd: string): string {
  return slashed(relative(cwd, file));
}
