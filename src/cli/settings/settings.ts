import { dirname, relative, resolve } from 'node:path';
import type { FixOptions } from '../../fix.ts';
import type { Layers } from '../../io/dictionaries/layers.ts';
import type { DictionaryFile } from '../../io/dictionaries/read-dictionaries.ts';
import { slashed } from '../../io/paths/slashed.ts';
import type { CommonFlags, MatchingFlags, RecordFlags } from '../arguments/flags.ts';
import { type Configs, openConfigs } from '../config/configs.ts';
import type { ConfigBlock, Elsewhere, LoadedConfig, Mention } from '../config/loaded-config.ts';
import type { Host } from '../session/host.ts';

/** What flags and configuration together ask for; a flag has the last word. Plain data. */
export interface Settings extends Layers {
  readonly fix: FixOptions;
  /** Fields of records, or columns of tables, that are corrected. */
  readonly fields: readonly string[];
  /** The style and the disabled entries that a configuration names. */
  readonly mentions: readonly Mention[];
  /** What the configuration says of other files only. */
  readonly elsewhere: Elsewhere;
}

/** The flags that say how a file is fixed. */
export type FileFlags = MatchingFlags & Pick<RecordFlags, 'field'>;

/** The settings for what belongs to no file. @throws {OperationalError} when the configuration is at fault. */
export async function resolveSettings(
  flags: CommonFlags & FileFlags,
  { cwd }: Host,
  configs: Configs = openConfigs(flags.config, cwd),
): Promise<Settings> {
  return settingsFrom(undefined, await configs.of(cwd), flags, cwd);
}

/** The settings for one file (absolute). @throws {OperationalError} when its configuration is at fault. */
export async function settingsForFile(
  file: string,
  flags: CommonFlags & FileFlags,
  configs: Configs,
  { cwd }: Host,
): Promise<Settings> {
  return settingsFrom(file, await configs.of(dirname(file)), flags, cwd);
}

function blocksFor(file: string | undefined, config: LoadedConfig | undefined): readonly ConfigBlock[] {
  if (config === undefined) return [];
  const path = file === undefined ? undefined : slashed(relative(config.folder, file));
  return config.blocks.filter(({ isFor }) => isFor === undefined || (path !== undefined && isFor(path)));
}

function settingsFrom(
  file: string | undefined,
  config: LoadedConfig | undefined,
  flags: CommonFlags & FileFlags,
  cwd: string,
): Settings {
  const blocks = blocksFor(file, config);
  const given = (flags.dictionary ?? []).map((path) => ({ path, file: resolve(cwd, path) }));
  const configured = Object.assign({}, ...blocks.map(({ settings }) => settings)) as ConfigBlock['settings'];
  const style = flags.style ?? configured.style;
  const minConfidence = flags.minConfidence ?? configured.minConfidence;
  const disable = [...new Set(blocks.flatMap(({ settings }) => settings.disable ?? []))];
  return {
    shipped: flags.defaultDictionaries ? 'used' : 'left out',
    dictionaries: eachOnce([...blocks.flatMap(({ dictionaries }) => dictionaries), ...given]),
    fix: {
      matching: flags.fuzzy === false || configured.fuzzy === false ? 'listed' : 'fuzzy',
      ...(style === undefined ? {} : { style }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(disable.length === 0 ? {} : { disable }),
      ...(flags.reportUnusedDirectives ? { unusedDirectives: 'report' as const } : {}),
    },
    fields: flags.field ?? configured.fields ?? [],
    mentions: mentionsIn(blocks, flags),
    elsewhere: elsewhereIn(config?.blocks ?? [], blocks, flags),
  };
}

/** What holds for all files holds elsewhere too, where an override sets it aside here. */
function elsewhereIn(all: readonly ConfigBlock[], here: readonly ConfigBlock[], flags: FileFlags): Elsewhere {
  const general = all.filter(({ isFor }) => isFor === undefined);
  const special = all.filter(({ isFor }) => isFor !== undefined);
  const mentions = [...mentionsIn(general, flags), ...special.flatMap((block) => mentionsIn([block], flags))];
  const holding = mentionsIn(here, flags);
  return {
    mentions: mentions.filter((mention) => !holding.includes(mention)),
    dictionaries: special.filter((block) => !here.includes(block)).flatMap(({ dictionaries }) => dictionaries),
  };
}

/** Of styles only the one that holds. */
function mentionsIn(blocks: readonly ConfigBlock[], { style }: FileFlags): Mention[] {
  const all = blocks.flatMap(({ mentions }) => mentions);
  const holding = style === undefined ? all.findLast(({ key }) => key === 'style') : undefined;
  return all.filter((mention) => mention.key === 'disable' || mention === holding);
}

/** A file that is named again stays where it was first. */
function eachOnce(dictionaries: readonly DictionaryFile[]): DictionaryFile[] {
  const files = new Map<string, DictionaryFile>();
  for (const dictionary of dictionaries) if (!files.has(dictionary.file)) files.set(dictionary.file, dictionary);
  return [...files.values()];
}
