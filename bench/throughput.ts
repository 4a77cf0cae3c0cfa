import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './command.ts';
import { makeArticle } from './make-article.ts';
import { measuredRun, type RunCost } from './measured-run.ts';

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
    writeFileSync(join(folder, 'article.txt'), makeArticle(megabytes * 1e6));
    const all = Array.from({ length: runs }, (): RunCost => measuredRun(['--quiet', 'article.txt'], folder, [0]));
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
