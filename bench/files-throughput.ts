import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, MEMORY_REPORT, readUsage } from './command.ts';
import { makeArticles } from './make-records.ts';
import type { StreamThroughput } from './stream-throughput.ts';

/** Checks the articles of the streams as files of their own, so many megabytes of them. */
export function measureFiles(megabytes: number): StreamThroughput {
  const folder = mkdtempSync(join(tmpdir(), 'fix-names-bench-'));
  try {
    writeArticles(folder, megabytes * 1e6);
    const args = ['--import', MEMORY_REPORT, COMMAND, '--quiet', '--check', folder];
    const start = performance.now();
    const { status, output } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 1) throw new Error(`fix-names ended with ${status}, though there is something to correct`);
    return { megabytes, seconds, ...readUsage(output[3] ?? '') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeArticles(folder: string, bytes: number): void {
  const articles = makeArticles();
  for (let size = 0, count = 0; size < bytes; count++) {
    const text = Buffer.from(`${articles.next().value.join('\n\n')}\n`);
    writeFileSync(join(folder, `${count}.txt`), text);
    size += text.length;
  }
}
