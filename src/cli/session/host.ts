import type { WritableOutput } from '../../io/process/standard-output.ts';

/** All that the command line needs of the process it runs in, so that tests can run it in theirs. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream & MaybeTerminal & MaybeKeyboard;
  readonly stdout: WritableOutput;
  readonly stderr: WritableOutput;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted at SIGINT. */
  readonly signal: AbortSignal;
}

/** What a stream says about being a terminal. */
export interface MaybeTerminal {
  readonly isTTY?: boolean | undefined;
  /** Its width in characters. */
  readonly columns?: number | undefined;
}

/** What a stream of a terminal can do besides: give each key at once instead of whole lines. */
export interface MaybeKeyboard {
  setRawMode?(mode: boolean): unknown;
}
