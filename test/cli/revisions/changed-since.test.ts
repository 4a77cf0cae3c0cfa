import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonReport } from '../../../src/report/json-schema.ts';
import { runMain } from '../run-main.ts';
import { makeRepository, type Repository } from './repository.ts';

const NAMES = 'version: 1\ntitle: T\ncorrections: { Zellinski: Zelensky }\n';

let repository: Repository;

beforeEach(() => {
  repository = makeRepository();
  repository.write('names.yaml', NAMES);
  repository.write('a.txt', 'Zellinski one\nnothing\nZellinski three\n');
  repository.write('b.txt', 'Zellinski\n');
  repository.commit('first');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(repository.folder, { recursive: true });
});

function run(args: readonly string[], cwd = repository.folder) {
  return runMain(['--no-default-dictionaries', '--dict', join(repository.folder, 'names.yaml'), ...args], { cwd });
}

/** Where findings are, as `path:line`. */
async function found(ref: string, paths: readonly string[] = ['.'], cwd = repository.folder): Promise<string[]> {
  const { stdout, stderr } = await run(['--check', '--format', 'json', '--changed-since', ref, ...paths], cwd);
  expect(stderr).toBe('');
  const { documents }: JsonReport = JSON.parse(stdout.toString());
  return documents.flatMap(({ path, corrections }) => corrections.map(({ line }) => `${path}:${line}`));
}

describe('--changed-since', () => {
  it('finds nothing where nothing changed', async () => {
    expect(await found('HEAD')).toEqual([]);
    expect((await run(['-q', '--check', '--changed-since', 'HEAD', '.'])).code).toBe(0);
  });

  it('finds lines that are changed, added, staged, and in files that git does not know', async () => {
    repository.write('a.txt', 'Zellinski one\nZellinski two\nZellinski three\nZellinski four\n');
    repository.write('new/c.txt', 'a\nZellinski\n');
    repository.write('staged.txt', 'Zellinski\n');
    repository.git('add', 'staged.txt');
    expect(await found('HEAD')).toEqual(['a.txt:2', 'a.txt:4', 'new/c.txt:2', 'staged.txt:1']);
  });

  it('writes no report over an article that is not looked at', async () => {
    const { code, stderr } = await run(['-q', '--check', '--changed-since', 'HEAD', '.', '--report', 'b.txt']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'fix-names: --report b.txt: it would overwrite an input of this run; give it another name\n',
    });
    expect(readFileSync(join(repository.folder, 'b.txt'), 'utf8')).toBe('Zellinski\n');
  });

  it('finds what was committed since', async () => {
    repository.write('b.txt', 'Zellinski\nZellinski again\n');
    repository.commit('second');
    repository.write('b.txt', 'Zellinski\nZellinski again\nand Zellinski\n');
    expect(await found('HEAD~1')).toEqual(['b.txt:2', 'b.txt:3']);
    expect(await found('HEAD')).toEqual(['b.txt:3']);
  });

  it('leaves to others what they changed since the branch began', async () => {
    repository.git('switch', '--quiet', '--create', 'topic');
    repository.write('a.txt', 'Zellinski ONE\nnothing\nZellinski three\n');
    repository.commit('ours');
    repository.git('switch', '--quiet', 'main');
    repository.write('b.txt', 'nobody\n');
    repository.commit('theirs');
    repository.git('switch', '--quiet', 'topic');
    expect(await found('main')).toEqual(['a.txt:1']);
  });

  it('knows a file that was renamed, under any name', async () => {
    const name = 'späße "und"\ttabs \\ 日本.txt';
    repository.git('mv', 'a.txt', name);
    repository.commit('renamed');
    repository.write(name, 'Zellinski one\nnothing\nZellinski 3\n');
    expect(await found('HEAD~1')).toEqual([`${name}:3`]);
    repository.git('mv', name, 'with space.txt');
    expect(await found('HEAD~1')).toEqual(['with space.txt:3']);
  });

  it('is not misled by lines that look like a difference', async () => {
    repository.write('a.txt', 'Zellinski one\n++ b/b.txt\n@@ -1 +1 @@\nZellinski three\nlast Zellinski\n');
    expect(await found('HEAD')).toEqual(['a.txt:5']);
  });

  it('counts lines as git does', async () => {
    repository.write('a.txt', 'one\rtwo\rZellinski\nZellinski\n');
    repository.commit('old line ends');
    repository.write('a.txt', 'one\rtwo\rZellinski\nMr Zellinski\n');
    expect(await found('HEAD')).toEqual(['a.txt:4']);
  });

  it('takes a name over a line break for changed when one of its lines is', async () => {
    repository.write('names.yaml', NAMES.replace('Zellinski', 'Volodimir Zellinski'));
    repository.write('a.txt', 'and Volodimir\nZellinski spoke\nand Volodimir\nZellinski left\n');
    repository.commit('second');
    repository.write('a.txt', 'and Volodimir\nZellinski SPOKE\nand Volodimir\nZellinski left\n');
    expect(await found('HEAD')).toEqual(['a.txt:1']);
  });

  it('takes a changed file in UTF-16 as a whole', async () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
    repository.write('wide.txt', utf16('Zellinski\nnothing\nZellinski\n'));
    repository.commit('wide');
    expect(await found('HEAD')).toEqual([]);
    repository.write('wide.txt', utf16('Zellinski\nNOTHING\nZellinski\n'));
    expect(await found('HEAD')).toEqual(['wide.txt:1', 'wide.txt:3']);
  });

  it('works from a folder inside, by a link, and against the settings of a user', async () => {
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
    ]) {
      repository.git('config', key!, value!);
    }
    repository.write('in/d.txt', 'Zellinski\n');
    repository.write('in/é.txt', 'nobody\n');
    repository.commit('in');
    repository.write('in/é.txt', 'Zellinski\n');
    symlinkSync('in', join(repository.folder, 'link'));
    expect(await found('HEAD', ['.'], join(repository.folder, 'in'))).toEqual(['é.txt:1']);
    expect(await found('HEAD', ['.'], join(repository.folder, 'link'))).toEqual(['é.txt:1']);
  });

  it.each([
    'diff.interHunkContext=8',
    'diff.context=8',
    'diff.mnemonicPrefix=true',
    'diff.noprefix=true',
    'diff.renames=false',
    'diff.renameLimit=1',
    'diff.external=false',
    'diff.shout.command=false',
    'diff.shout.textconv=tr a-z A-Z <',
    'diff.shout.binary=true',
    'diff.wordRegex=.',
    'diff.suppressBlankEmpty=true',
    'diff.relative=true',
    'diff.orderFile=nowhere',
    'color.diff=always',
  ])('counts the same lines under %s', async (setting) => {
    const lines = ['Zellinski 1', '', '', '', '', '', '', 'Zellinski 8', 'what stays as it was '.repeat(9)];
    repository.write('.gitattributes', '*.txt diff=shout\n');
    repository.write('a.txt', lines.join('\n'));
    repository.write('b.txt', ['Zellinski b', ...lines].join('\n'));
    repository.commit('second');
    repository.git('config', ...(setting.split('=') as [string, string]));
    const changed = lines.with(1, 'Zellinski 2').with(4, 'Zellinski 5');
    repository.write('a.txt', changed.join('\n'));
    repository.write('b.txt', ['Zellinski b', ...changed].join('\n'));
    repository.git('mv', 'a.txt', 'c.txt');
    repository.git('mv', 'b.txt', 'd.txt');
    expect(await found('HEAD')).toEqual(['c.txt:2', 'c.txt:5', 'd.txt:3', 'd.txt:6']);
  });

  it.each([
    ['GIT_DIFF_OPTS', '-u8'],
    ['GIT_EXTERNAL_DIFF', 'false'],
  ])('counts the same lines under %s', async (name, value) => {
    repository.write('a.txt', 'Zellinski one\nZellinski\nZellinski three\n');
    vi.stubEnv(name, value);
    expect(await found('HEAD')).toEqual(['a.txt:2']);
  });

  it('rewrites changed lines only', async () => {
    repository.write('a.txt', 'Zellinski one\nZellinski two\nZellinski three\n');
    const { stdout } = await run(['-q', '--write', '--changed-since', 'HEAD', '.']);
    expect(stdout.toString()).toBe('a.txt\n');
    expect(readFileSync(join(repository.folder, 'a.txt'), 'utf8')).toBe(
      'Zellinski one\nZelensky two\nZellinski three\n',
    );
  });

  it('copies to the output folder what did not change', async () => {
    const { stdout } = await run(['-q', '--output-dir', 'out', '--changed-since', 'HEAD', 'a.txt', 'b.txt']);
    expect(stdout.toString()).toBe('out/a.txt\nout/b.txt\n');
    expect(readFileSync(join(repository.folder, 'out/b.txt'), 'utf8')).toBe('Zellinski\n');
  });

  it.each(['nowhere', '--output=stolen', ''])('refuses a commit that there is not: %j', async (ref) => {
    const { code, stderr } = await run(['--check', `--changed-since=${ref}`, '.']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `fix-names: --changed-since: git knows no commit “${ref}”; name a branch, a tag or a hash, and fetch it first\n`,
    });
  });

  it('refuses to work outside of a repository, and tells of single files there', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'fix-names-outside-'));
    try {
      writeFileSync(join(outside, 'a.txt'), 'Zellinski\n');
      const bare = await run(['--check', '--changed-since', 'HEAD', 'a.txt'], outside);
      expect(bare.code).toBe(2);
      expect(bare.stderr).toMatch(/^fix-names: --changed-since: no git work tree at .*: not a git repository/);
      repository.write('b.txt', 'Mr Zellinski\n');
      const mixed = await run(['--check', '--changed-since', 'HEAD', join(outside, 'a.txt'), 'b.txt']);
      expect(mixed.code).toBe(2);
      expect(mixed.stderr).toContain('a.txt: lies outside of the repository');
      expect(mixed.stdout.toString()).toContain('1 correction in 1 file');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('tells of files in a submodule, of which its own repository knows', async () => {
    const other = makeRepository();
    try {
      other.write('s.txt', 'Zellinski\n');
      other.commit('first');
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'art/sub');
      repository.commit('submodule');
      repository.write('b.txt', 'Mr Zellinski\n');
      const { code, stdout, stderr } = await run(['--check', '--changed-since', 'HEAD', 'art', 'b.txt']);
      expect(code).toBe(2);
      expect(stderr).toContain(
        'art/sub/s.txt: lies in the submodule art/sub/, whose own repository knows what changed in it\n',
      );
      expect(stdout.toString()).toContain('1 correction in 1 file');
      expect(await found('HEAD', ['.'], join(repository.folder, 'art/sub'))).toEqual([]);
    } finally {
      rmSync(other.folder, { recursive: true });
    }
  });

  it('needs files', async () => {
    const { code, stderr } = await run(['--check', '--changed-since', 'HEAD', '-']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'fix-names: --changed-since needs files: of standard input nobody knows what changed\n',
    });
  });
});
