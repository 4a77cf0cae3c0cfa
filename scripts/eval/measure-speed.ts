import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticle } from '../../bench/make-article.ts';
import { packagedDictionary } from './dictionaries.ts';
import { atLeast, atMost, type Measurement } from './measurement.ts';

const TIMED = fileURLToPath(new URL('./timed-fix.ts', import.meta.url));
const MEGABYTES = 20;

/** Twenty megabytes of news, by processor time: with the shipped dictionaries, and with a hundred thousand names more. */
export const speed: Measurement = {
  name: 'speed',
  material: 'in the repository',
  measure(setting) {
    const article = join(setting.work, 'article.txt');
    writeFileSync(article, makeArticle(MEGABYTES * 1e6));
    const shipped = timed(article);
    const many = timed(article, packagedDictionary(setting, 100_000));
    return {
      figures: [
        { measure: 'speed: MB/s, shipped dictionaries', value: MEGABYTES / shipped.fix, digits: 1, goal: atLeast(15) },
        { measure: 'speed: MB/s, 100,000 entries', value: MEGABYTES / many.fix, digits: 1 },
        {
          measure: 'speed: times as long with 100,000 entries',
          value: many.fix / shipped.fix,
          digits: 2,
          goal: atMost(1.5),
        },
        {
          measure: 'speed: seconds to load 100,000 entries',
          value: many.load,
          digits: 1,
        },
      ],
      fallen: [],
    };
  },
};

function timed(article: string, ...dictionaries: string[]): { load: number; fix: number } {
  const args = ['--import', 'tsx', TIMED, article, ...dictionaries];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
