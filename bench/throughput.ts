import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, MEMORY_REPORT, median, readUsage } from './command.ts';
import { makeArticle } from './make-article.ts';

/** What one large article costs. A megabyte is a million bytes of UTF-8. */
export interface Throughput {
  readonly megabytes: number;
  /** Median of the runs, start-up included. */
  readonly seconds: number;
  /** Processor seconds of all threads, median of the runs: steadier than `seconds` on a busy machine. */
  readonly cpuSeconds: number;
  /** Largest resident set of any run, in megabytes. */
  readonly peakMemory: number;
}

/** Corrects a generated article of so many megabytes, fuzzy matching on, some times over. */
export function measureThroughput(megabytes: number, runs: number): Throughput {
  const folder = mkdtempSync(join(tmpdir(), 'fix-names-bench-'));
  try {
    const file = join(folder, 'article.txt');
    writeFileSync(file, makeArticle(megabytes * 1e6));
    const all = Array.from({ length: runs }, () => run(file));
    return {
      megabytes,
      seconds: median(all.map(({ seconds }) => seconds)),
      cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
      peakMemory: Math.max(...all.map(({ memory }) => memory)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(file: string): { seconds: number; cpuSeconds: number; memory: number } {
  const args = ['--import', MEMORY_REPORT, COMMAND, '--quiet', file];
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`fix-names ended with ${status}`);
  return { seconds, ...readUsage(output[3] ?? '') };
}
