import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIgnoreRules } from '../../../src/io/inputs/ignore-rules.ts';
import { walkArticles } from '../../../src/io/inputs/walk-articles.ts';

const ARTICLES = [
  'a.txt',
  'b.md',
  'x/a.txt',
  'x/y/a.txt',
  'x/y/b.md',
  'x y/a.txt',
  'z[1]/a.txt',
  'z[1]/y/b.md',
  'z1/a.txt',
];

const none = () => Promise.resolve(undefined);
let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'fix-names-ignore-')));
  for (const path of ARTICLES) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  execFileSync('git', ['init', '--quiet'], { cwd: root });
});

afterAll(() => rmSync(root, { recursive: true }));

async function found(rules: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries(rules)) writeFileSync(join(root, path), text);
  try {
    const ignore = await readIgnoreRules({ cwd: root, ignoreFiles: [], patternsFor: none });
    return (await walkArticles(root, ignore)).files.map((file) => file.slice(root.length + 1));
  } finally {
    for (const path of Object.keys(rules)) rmSync(join(root, path));
  }
}

function foundByGit(rules: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(rules)) writeFileSync(join(root, path), text);
  try {
    const args = ['-c', 'core.excludesFile=', 'ls-files', '--others', '--exclude-standard', '-z', '*.txt', '*.md'];
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  } finally {
    for (const path of Object.keys(rules)) rmSync(join(root, path));
  }
}

describe('the rules of ignore files', () => {
  it.each([
    ['a name in any folder', { '.gitignore': 'a.txt\n' }],
    ['a folder takes all below with it', { '.gitignore': 'x/\n', 'x/y/.gitignore': '!b.md\n' }],
    ['a slash at the start', { '.gitignore': '/a.txt\n' }],
    ['a slash in the middle', { '.gitignore': 'x/a.txt\n', 'x/.gitignore': 'y/*.md\n' }],
    ['a negation', { '.gitignore': '*.txt\n!x/y/a.txt\n' }],
    ['a negation in a folder', { '.gitignore': '*.txt\n', 'x/.gitignore': '!*.txt\n' }],
    ['a folder that is taken in again', { '.gitignore': 'y/\n', 'x/.gitignore': '!y/\n' }],
    ['all but some', { '.gitignore': '/*\n!/x/\n/x/*\n!/x/y/\n' }],
    ['folders whose names are patterns', { 'z[1]/.gitignore': 'y/\n', 'x y/.gitignore': '/a.txt  \n' }],
    ['comments, empty lines, CRLF and escapes', { '.gitignore': '# a.txt\r\n\r\n\\!a\r\nb.md\r\n' }],
  ])('are those of git: %s', async (_, rules) => {
    expect((await found(rules)).sort()).toEqual(foundByGit(rules).sort());
  });

  it('are those of git for any rules', async () => {
    const pattern = fc.constantFrom(
      '*',
      '*.txt',
      '!*.txt',
      'x',
      'y/',
      '!y/',
      '/x/',
      '!/x',
      'x/*',
      '!x/y',
      '**/y',
      'x/**',
      '/*',
      'z*',
      '!b.md',
      'a.txt',
    );
    const file = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(file, file, file, async (top, inX, inY) => {
        const rules = { '.gitignore': top, 'x/.gitignore': inX, 'x/y/.gitignore': inY };
        expect((await found(rules)).sort()).toEqual(foundByGit(rules).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('let in what lies below a folder that was named, less what they leave out there', async () => {
    const file = join(root, '.gitignore');
    writeFileSync(file, 'x/\n*.md\n');
    const ignore = await readIgnoreRules({ cwd: root, ignoreFiles: [], patternsFor: none });
    const { files: below } = await walkArticles(join(root, 'x'), ignore, join(root, 'x'));
    const { files: byTheRules } = await walkArticles(join(root, 'x'), ignore);
    rmSync(file);
    expect(below).toEqual([join(root, 'x/a.txt'), join(root, 'x/y/a.txt')]);
    expect(byTheRules).toEqual([]);
  });
});
