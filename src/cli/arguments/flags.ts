import type { FormatName } from '../../formats/format-name.ts';
import type { Messages } from '../session/session.ts';
import type { BatchFlags, GateFlags } from './batch-flags.ts';

// Flags as the argument parser gives them: absent where the user said nothing.

/** Flags that every command takes, beside those for its {@link Messages}. */
export interface CommonFlags {
  readonly dictionary?: readonly string[];
  /** False after `--no-default-dictionaries`. */
  readonly defaultDictionaries: boolean;
  /** A file, or false after `--no-config`. */
  readonly config?: string | false;
}

/** Flags of a command beside the main one. */
export type CommandFlags = CommonFlags & Messages;

/** Flags that ask for a mode, of which a run has one. */
export interface ModeFlags {
  readonly write?: boolean;
  readonly outputDir?: string;
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly interactive?: boolean;
}

/** Flags for reports beside the text. */
export interface ReportFlags {
  readonly report?: readonly string[];
  readonly format?: string;
  /** Print counts by name instead of the findings. */
  readonly stats?: boolean;
}

/** Flags that say what is read. */
export interface InputFlags {
  /** A file with a list of paths, or `-`. */
  readonly filesFrom?: string;
  /** After `-0`: NUL parts the paths of that list. */
  readonly null?: boolean;
  readonly stdinFilepath?: string;
  readonly ignorePath?: readonly string[];
  /** False after `--no-ignore`. */
  readonly ignore: boolean;
  readonly forceExclude?: boolean;
  /** False after `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern?: boolean;
}

/** Flags for JSON Lines and tables. */
export interface RecordFlags {
  /** Fields of records, or columns of tables, that are corrected. */
  readonly field?: readonly string[];
  /** Member or column that each record gets its corrections in. */
  readonly annotate?: string;
  /** Format of all inputs, whatever their names say. */
  readonly inputFormat?: FormatName;
}

/** Flags that say what is corrected in a text. */
export interface MatchingFlags {
  readonly style?: string;
  /** False after `--no-fuzzy`. */
  readonly fuzzy?: boolean;
  /** 0 to 1. */
  readonly minConfidence?: number;
  readonly reportUnusedDirectives?: boolean;
}

/** Flags of the main command. */
export interface FixFlags
  extends CommonFlags,
    Messages,
    ModeFlags,
    ReportFlags,
    InputFlags,
    RecordFlags,
    MatchingFlags,
    GateFlags,
    BatchFlags {
  /** File of the one corrected text. */
  readonly output?: string;
  /** File of decisions to follow, and with `interactive` to add to. */
  readonly decisions?: string;
  /** A file whose settings are asked for. */
  readonly printConfig?: string;
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
