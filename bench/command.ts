import { fileURLToPath } from 'node:url';

/** Path of the command line tool as it is shipped: what is measured is the build, not the source. */
export const COMMAND = fileURLToPath(new URL('../bin/fix-names.js', import.meta.url));

/** Preloaded into a measured process, it tells on file descriptor 3 what that used. */
export const MEMORY_REPORT = fileURLToPath(new URL('./report-memory.mjs', import.meta.url));

/** What a measured process used: processor seconds of all threads, and its largest resident set in megabytes. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly memory: number;
}

/** Reads what a process told that {@link MEMORY_REPORT} was loaded into. */
export function readUsage(report: string): Usage {
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(report);
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memory: (maxRSS * 1024) / 1e6 };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
