/** Flags for what makes `--check` fail. */
export interface GateFlags {
  readonly failOn?: FailOn;
  /** Corrections that `--check` lets pass, from 0. */
  readonly maxCorrections?: number;
  /** File of known findings. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Flags for runs over many files. */
export interface BatchFlags {
  /** A commit by any of git's names. */
  readonly changedSince?: string;
  /** Threads, from 1. */
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** What makes `--check` fail. */
export type FailOn = (typeof FAIL_ON)[number];

/** The values of `--fail-on`, the strictest first. */
export const FAIL_ON = ['suggestion', 'correction', 'never'] as const;
