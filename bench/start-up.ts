import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMMAND, median } from './command.ts';

const ARTICLE = fileURLToPath(new URL('../seeds/istanbul-talks.txt', import.meta.url));

/** Milliseconds from start to end, each the median of the runs. */
export interface StartUp {
  /** Node with nothing to do. */
  readonly node: number;
  /** A small article corrected. */
  readonly command: number;
  readonly ratio: number;
}

/** Times the command on a small article beside an idle Node, in turns, so that a busy moment hits both. */
export function measureStartUp(runs: number): StartUp {
  run(['-e', '0']);
  run([COMMAND, '--quiet', ARTICLE]);
  const pairs = Array.from({ length: runs }, () => [run(['-e', '0']), run([COMMAND, '--quiet', ARTICLE])] as const);
  const node = median(pairs.map(([idle]) => idle));
  const command = median(pairs.map(([, busy]) => busy));
  return { node, command, ratio: command / node };
}

function run(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
