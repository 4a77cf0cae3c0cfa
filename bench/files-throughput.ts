import { withCorpus } from './corpus.ts';
import { measuredRun } from './measured-run.ts';
import type { StreamThroughput } from './stream-throughput.ts';

/** Kilobytes of an article, nearly. */
const ARTICLE = 4;

/** Checks articles like those of the streams as files of their own, so many megabytes of them, in one thread. */
export function measureFiles(megabytes: number): Promise<StreamThroughput> {
  return withCorpus((megabytes * 1000) / ARTICLE, (folder) => ({
    megabytes,
    ...measuredRun(['--quiet', '--check', '--jobs', '1', 'articles'], folder, [1]),
  }));
}
