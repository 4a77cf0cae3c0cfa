import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireBuild, runBuilt } from './built-command.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
const SAME = ['one', 'three'];

let folder: string;

/** The same articles twice: some long before short ones, a broken file, a binary one, a folder with other settings. */
beforeAll(() => {
  requireBuild();
  folder = mkdtempSync(join(tmpdir(), 'fix-names-jobs-'));
  for (const name of SAME) {
    const root = join(folder, name);
    mkdirSync(join(root, 'articles/listed'), { recursive: true });
    for (const seed of readdirSync(SEEDS).filter((file) => /(?<!corrected)\.txt$/.test(file))) {
      const text = readFileSync(join(SEEDS, seed), 'utf8');
      writeFileSync(join(root, 'articles', `a-${seed}`), text.repeat(6));
      for (let copy = 0; copy < 3; copy++) writeFileSync(join(root, 'articles', `b-${copy}-${seed}`), text);
      cpSync(join(SEEDS, seed), join(root, 'articles/listed', seed));
    }
    const texts = readdirSync(join(root, 'articles/listed')).map((file) => readFileSync(join(SEEDS, file), 'utf8'));
    const records = texts.map((text) => `${JSON.stringify({ title: 'Zellinski', text })}\n`);
    writeFileSync(join(root, 'feed.jsonl'), `${records.join('').repeat(4)}no record\n`);
    writeFileSync(join(root, 'articles/b-broken.txt'), Buffer.from([0x41, 0xff]));
    writeFileSync(join(root, 'articles/c-binary.txt'), Buffer.from([0x41, 0x00]));
    writeFileSync(join(root, 'articles/listed/fix-names.config.yaml'), 'fuzzy: false\nstyle: reuters\n');
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const RECORDS = ['--field', 'title', '--field', 'text', 'feed.jsonl'];

function run(name: string, jobs: number, args: readonly string[]) {
  return runBuilt([...args, '--jobs', `${jobs}`, 'articles'], join(folder, name));
}

describe('several threads', () => {
  it.each([['--check --verbose'], ['--check --format json'], ['--diff'], ['--write']])(
    'give what one gives, in the same order: %s',
    (mode) => {
      const [one, three] = [run('one', 1, mode.split(' ')), run('three', 3, mode.split(' '))];
      expect(three).toEqual(one);
      expect(one.code).toBe(2);
      expect(one.stdout.split('\n').length).toBeGreaterThan(20);
      expect(one.stderr).toContain('articles/b-broken.txt: not valid UTF-8');
      for (const file of readdirSync(join(folder, 'one/articles'))) {
        if (file.endsWith('.txt')) {
          const [here, there] = SAME.map((name) => readFileSync(join(folder, name, 'articles', file)));
          expect(there!.equals(here!), file).toBe(true);
        }
      }
    },
    60_000,
  );

  it.each([['--check --verbose'], ['--check --format json --cache'], ['--diff'], ['--annotate fixes'], ['--write']])(
    'give of records what one gives, with articles before and behind: %s',
    (mode) => {
      const inputs = mode === '--annotate fixes' ? RECORDS : ['articles/listed', ...RECORDS, 'articles/b-broken.txt'];
      const [one, three] = SAME.map((name, at) =>
        runBuilt([...mode.split(' '), '--jobs', at === 0 ? '1' : '3', ...inputs], join(folder, name)),
      );
      expect(three).toEqual(one);
      expect(one!.code).toBe(2);
      expect(one!.stderr).toContain('feed.jsonl:');
      expect(one!.stdout.length).toBeGreaterThan(mode === '--write' ? 10 : 1000);
      const [here, there] = SAME.map((name) => readFileSync(join(folder, name, 'feed.jsonl')));
      expect(there!.equals(here!)).toBe(true);
    },
    60_000,
  );
});
