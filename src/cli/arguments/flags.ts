import type { FormatName } from '../../formats/format-name.ts';
import type { BatchFlags } from './batch-flags.ts';

/** Flags that every command takes, as the argument parser gives them: absent where the user said nothing. */
export interface CommonFlags {
  readonly dictionary?: readonly string[];
  /** False after `--no-default-dictionaries`. */
  readonly defaultDictionaries: boolean;
  /** A file, or false after `--no-config`. */
  readonly config?: string | false;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Flags of the main command. */
export interface FixFlags extends CommonFlags, BatchFlags {
  readonly write?: boolean;
  readonly outputDir?: string;
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly interactive?: boolean;
  /** File of decisions to follow, and with `interactive` to add to. */
  readonly decisions?: string;
  readonly output?: string;
  readonly report?: readonly string[];
  readonly format?: string;
  /** Print counts by name instead of the findings. */
  readonly stats?: boolean;
  readonly stdinFilepath?: string;
  /** Format of all inputs, whatever their names say. */
  readonly inputFormat?: FormatName;
  /** Fields of records, or columns of tables, that are corrected. */
  readonly field?: readonly string[];
  /** Member or column that each record gets its corrections in. */
  readonly annotate?: string;
  readonly style?: string;
  /** False after `--no-fuzzy`. */
  readonly fuzzy?: boolean;
  /** 0 to 1. */
  readonly minConfidence?: number;
  readonly reportUnusedDirectives?: boolean;
  readonly ignorePath?: readonly string[];
  /** False after `--no-ignore`. */
  readonly ignore: boolean;
  /** A file whose settings are asked for. */
  readonly printConfig?: string;
  /** A file with a list of paths, or `-`. */
  readonly filesFrom?: string;
  /** After `-0`: NUL parts the paths of that list. */
  readonly null?: boolean;
  readonly forceExclude?: boolean;
  /** False after `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern?: boolean;
}

/** Flags of commands that can print JSON. */
export interface JsonFlag {
  readonly json?: boolean;
}

/** Flag of `dictionary add`. */
export interface AddFlag {
  /** File to write into. */
  readonly to?: string;
}
