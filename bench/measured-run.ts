import { spawnSync } from 'node:child_process';
import { COMMAND, MEMORY_REPORT, readUsage, type Usage } from './command.ts';

/** What one run of the built command cost. Its processor seconds are steadier than the others on a busy machine. */
export interface RunCost extends Usage {
  readonly seconds: number;
}

/** Runs the built command with its output thrown away. @throws {Error} unless it ends with one of `codes`. */
export function measuredRun(args: readonly string[], cwd: string, codes: readonly number[]): RunCost {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', MEMORY_REPORT, COMMAND, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status === null || !codes.includes(status)) throw new Error(`fix-names ended with ${status}`);
  return { seconds, ...readUsage(output[3] ?? '') };
}
