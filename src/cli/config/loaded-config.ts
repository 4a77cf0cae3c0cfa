import type { Place } from '../../dictionary/fault.ts';
import type { DictionaryFile } from '../../io/dictionaries/read-dictionaries.ts';
import type { FileMatcher } from './file-matcher.ts';
import type { ConfigFields, SettingFields } from './schema.ts';

/** A configuration with all that it extends, taken apart into blocks of settings, later ones over earlier ones. */
export interface LoadedConfig {
  /** The files it was read from (absolute), those that are extended before those that extend them. */
  readonly files: readonly string[];
  /** Folder (absolute) that the patterns count from. */
  readonly folder: string;
  /** Patterns as in `.gitignore`. */
  readonly ignore: readonly string[];
  readonly blocks: readonly ConfigBlock[];
  readonly gates: ConfiguredGates;
}

/** What `--check` fails on. The baseline is an absolute path. */
export type ConfiguredGates = Pick<ConfigFields, 'failOn' | 'maxCorrections' | 'baseline'>;

/** Settings, and the files that they are for: all where no matcher says which. */
export interface ConfigBlock {
  readonly isFor?: FileMatcher;
  readonly settings: Omit<SettingFields, 'dictionaries'>;
  /** Further dictionaries. */
  readonly dictionaries: readonly DictionaryFile[];
  readonly mentions: readonly Mention[];
}

/** Names and dictionaries in a configuration that say nothing of a file, but may of another one. */
export type Elsewhere = Pick<ConfigBlock, 'mentions' | 'dictionaries'>;

/** A name in a configuration that only the dictionaries in use can tell right or wrong, and where it stands. */
export interface Mention {
  readonly key: 'style' | 'disable';
  readonly name: string;
  readonly place: Place;
}
