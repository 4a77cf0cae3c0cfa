import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ARTICLE_EXTENSIONS } from '../../src/io/inputs/walk-articles.ts';
import { requireBuild } from '../cli/built-command.ts';
import { makeRepository, type Repository } from '../cli/revisions/repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

const hooks: readonly Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

let repository: Repository;

beforeAll(requireBuild);

beforeEach(() => {
  repository = makeRepository();
  repository.write('.git/tools/.keep', '');
  symlinkSync(join(ROOT, 'bin/fix-names.js'), join(repository.folder, '.git/tools/fix-names'));
});

afterEach(() => rmSync(repository.folder, { recursive: true }));

/** Runs a hook over the staged files as pre-commit does: its entry, the arguments of the user, and then the names. */
function runHook(id: string, args: readonly string[] = []) {
  const hook = hooks.find((one) => one.id === id)!;
  repository.git('add', '--all');
  const staged = repository.git('diff', '--cached', '--name-only', '-z').split('\0').filter(Boolean);
  const [command = '', ...own] = hook.entry.split(' ');
  const names = staged.filter((name) => new RegExp(hook.files).test(name));
  const path = `${join(repository.folder, '.git/tools')}${delimiter}${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(command, [...own, ...args, ...names], {
    cwd: repository.folder,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const read = (name: string) => readFileSync(join(repository.folder, name), 'utf8');

describe('the hook fix-names', () => {
  it('fails at a correction, says where, and writes nothing', () => {
    repository.write('news one.txt', 'Hakan Vian came.\n');
    const { code, stdout } = runHook('fix-names');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^news one\.txt\n {2}1:1 +Hakan Vian → Hakan Fidan/);
    expect(read('news one.txt')).toBe('Hakan Vian came.\n');
  });

  it('passes at a doubt, unless the user says otherwise', () => {
    repository.write('doubt.md', 'He waited in Kherston for days.\n');
    expect(runHook('fix-names').code).toBe(0);
    expect(runHook('fix-names', ['--fail-on', 'suggestion']).code).toBe(1);
  });

  it('passes over files that the project ignores, and those that are no articles', () => {
    repository.write('.fixnamesignore', 'quotes/\n');
    repository.write('quotes/one.txt', 'Hakan Vian came.\n');
    repository.write('one.js', 'const name = "Hakan Vian";\n');
    repository.write('right.txt', 'Hakan Fidan came.\n');
    expect(runHook('fix-names')).toEqual({ code: 0, stdout: 'nothing to correct in 1 file\n', stderr: '' });
  });

  it('passes where all files are ignored', () => {
    repository.write('.fixnamesignore', '*.txt\n');
    repository.write('one.txt', 'Hakan Vian came.\n');
    expect(runHook('fix-names').code).toBe(0);
  });
});

describe('the hook fix-names-fix', () => {
  it('puts files right and names them', () => {
    repository.write('one.txt', 'Hakan Vian came.\n');
    repository.write('two.md', 'Hakan Fidan came.\n');
    repository.write('three.js', '"Hakan Vian"\n');
    const { code, stdout } = runHook('fix-names-fix');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'one.txt\n' });
    expect([read('one.txt'), read('two.md'), read('three.js')]).toEqual([
      'Hakan Fidan came.\n',
      'Hakan Fidan came.\n',
      '"Hakan Vian"\n',
    ]);
  });

  it('fails at a fault, and still mends the other files', () => {
    repository.write('bad.txt', Uint8Array.of(0xff));
    repository.write('one.txt', 'Hakan Vian came.\n');
    const { code, stderr } = runHook('fix-names-fix');
    expect(code).toBe(2);
    expect(stderr).toContain('bad.txt: not valid UTF-8');
    expect(read('one.txt')).toBe('Hakan Fidan came.\n');
  });
});

it.each(hooks)('the hook $id takes the files that a search of directories finds', ({ files }) => {
  const extensions = ARTICLE_EXTENSIONS.split(', ');
  expect(extensions.filter((extension) => !new RegExp(files).test(`news/one${extension}`))).toEqual([]);
  for (const other of ['one.txt.gz', 'onetxt', 'one.js', 'one.jsonl']) expect(other).not.toMatch(new RegExp(files));
});
