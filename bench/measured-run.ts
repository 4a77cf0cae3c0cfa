import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMMAND } from './command.ts';

const PRELOAD = fileURLToPath(new URL('./report-memory.mjs', import.meta.url));

/** What one run of the built command cost. */
export interface RunCost {
  readonly seconds: number;
  /** Processor seconds of all threads: steadier than `seconds` on a busy machine. */
  readonly cpuSeconds: number;
  /** Largest resident set, in megabytes. */
  readonly memory: number;
}

/** Runs the built command with its output thrown away. @throws {Error} unless it ends with one of `codes`. */
export function measuredRun(args: readonly string[], cwd: string, codes: readonly number[]): RunCost {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', PRELOAD, COMMAND, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status === null || !codes.includes(status)) throw new Error(`fix-names ended with ${status}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(output[3] ?? '');
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memory: (maxRSS * 1024) / 1e6 };
}
