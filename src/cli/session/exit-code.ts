/** What the process ends with. It depends on what happened, never on the format, the colour or where output goes. */
export const ExitCode = {
  done: 0,
  /** `--check` found a correction to make. */
  found: 1,
  /** Usage, configuration, dictionary, encoding or input/output. */
  fault: 2,
  /** Ended by SIGINT. */
  interrupted: 130,
} as const;

/** One of the numbers of {@link ExitCode}. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
