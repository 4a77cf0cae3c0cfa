import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './command.ts';
import { withCorpus } from './corpus.ts';
import { measuredRun, type RunCost } from './measured-run.ts';

const COUNT = 5000;
const RUNS = 3;

const CHECK = ['--check', '--quiet', 'articles'];
const CACHE = ['--cache', '--cache-location', 'cache', ...CHECK];

/** Ways to check the same articles, in turns, so that a busy moment hits all of them. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  '`--jobs 1`': ['--jobs', '1', ...CHECK],
  '`--jobs 2`': ['--jobs', '2', ...CHECK],
  '`--jobs 1 --cache`, first run': ['--jobs', '1', ...CACHE],
  '`--jobs 1 --cache`, second run': ['--jobs', '1', ...CACHE],
};

await withCorpus(COUNT, (folder) => {
  const rounds = Array.from({ length: RUNS }, () => {
    rmSync(join(folder, 'cache'), { force: true });
    return Object.values(WAYS).map((args) => measuredRun(args, folder, [1]));
  });
  const first = costs(rounds, 0);
  console.log('| way | time | processor time | peak memory | times as fast |\n| --- | --- | --- | --- | --- |');
  for (const [at, way] of Object.keys(WAYS).entries()) {
    const { seconds, cpuSeconds, memory } = costs(rounds, at);
    const ratio = (first.seconds / seconds).toFixed(2);
    console.log(
      `| ${way} | ${seconds.toFixed(1)} s | ${cpuSeconds.toFixed(1)} s | ${memory.toFixed(0)} MB | ${ratio} |`,
    );
  }
});

/** The median of what one way cost in each round. */
function costs(rounds: readonly (readonly RunCost[])[], way: number): RunCost {
  const runs = rounds.map((round) => round[way]!);
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}
