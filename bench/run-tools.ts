import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { withCorpus } from './corpus.ts';
import { type Pair, programFolders, type Tool, tools } from './other-tools.ts';

const [, , installed = '.', count = '5000'] = process.argv;

/** Milliseconds after which a tool is given up. */
const PATIENCE = 3 * 60_000;

await withCorpus(Number(count), (folder) => {
  const pairs = listedPairs();
  console.log(`${count} articles, ${pairs.length} listed spellings\n`);
  console.log('| tool | time | findings |\n| --- | --- | --- |');
  for (const tool of tools) console.log(`| ${tool.name} | ${check(tool, pairs, folder)} |`);
});

/** The spellings that the shipped dictionaries list as always wrong. */
function listedPairs(): Pair[] {
  const file = new URL('../dist/dictionaries.json', import.meta.url);
  const { entries }: { entries: { name: string; variants: string[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
  return entries.flatMap(({ name, variants }) => variants.map((variant): Pair => [variant, name]));
}

function check({ files, command, count: countIn }: Tool, pairs: readonly Pair[], folder: string): string {
  for (const [name, text] of Object.entries(files(pairs))) writeFileSync(join(folder, name), text);
  const [program, ...args] = command;
  const path = [...programFolders(resolve(installed)), process.env.PATH].join(delimiter);
  const start = performance.now();
  const { error, stdout } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    maxBuffer: 2 ** 30,
    timeout: PATIENCE,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (error && 'code' in error && error.code === 'ENOENT') return 'not installed | ';
  if (error) return `more than ${seconds.toFixed(0)} s | `;
  return `${seconds.toFixed(1)} s | ${countIn(stdout)}`;
}
