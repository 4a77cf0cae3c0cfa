import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from './install-package.ts';

let clone: string;

const BUILD = `
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { digestFile, sourceDigest } from './source-digest.mjs';

console.log(existsSync('node_modules/esbuild') ? 'built' : 'not built');
mkdirSync('dist', { recursive: true });
writeFileSync(digestFile('.'), sourceDigest('.'));
`;

/** A clone with a build that says whether it had what it needs, and an npm that tells what it was asked for. */
beforeEach(() => {
  clone = temporaryFolder();
  mkdirSync(join(clone, 'scripts'));
  for (const name of ['prepare.mjs', 'source-digest.mjs']) {
    copyFileSync(join(ROOT, 'scripts', name), join(clone, 'scripts', name));
  }
  writeFileSync(join(clone, 'scripts/build.mjs'), BUILD);
  mkdirSync(join(clone, 'bin'));
  writeFileSync(join(clone, 'bin/npm'), '#!/bin/sh\necho "$@" > asked; mkdir -p node_modules/esbuild\n');
  chmodSync(join(clone, 'bin/npm'), 0o755);
});

afterEach(() => rmSync(clone, { recursive: true }));

function prepare(): string {
  const env = { ...process.env, PATH: `${join(clone, 'bin')}${delimiter}${process.env.PATH}` };
  return execFileSync(process.execPath, [join(clone, 'scripts/prepare.mjs')], { cwd: clone, env, encoding: 'utf8' });
}

/** What a build reads, and a change of it. */
const CHANGES: readonly (readonly [string, () => void])[] = [
  ['a source is changed', () => writeFileSync(join(clone, 'src/cli/main.ts'), 'b')],
  ['a source is added', () => writeFileSync(join(clone, 'src/cli/more.ts'), 'a')],
  ['a source is removed', () => rmSync(join(clone, 'src/cli/main.ts'))],
  ['a source is renamed', () => renameSync(join(clone, 'src/cli/main.ts'), join(clone, 'src/cli/mane.ts'))],
  ['a dictionary is changed', () => writeFileSync(join(clone, 'dictionaries/names.yaml'), 'b')],
  ['the build is changed', () => appendFileSync(join(clone, 'scripts/build.mjs'), '\n')],
  ['a package is installed anew', () => writeFileSync(join(clone, 'node_modules/.package-lock.json'), 'b')],
  ['a build has not ended', () => rmSync(join(clone, 'dist/sources.sha256'))],
];

describe('prepare', () => {
  describe('where everything was built', () => {
    beforeEach(() => {
      for (const path of ['src/cli/main.ts', 'dictionaries/names.yaml', 'node_modules/.package-lock.json']) {
        mkdirSync(dirname(join(clone, path)), { recursive: true });
        writeFileSync(join(clone, path), 'a');
      }
      mkdirSync(join(clone, 'node_modules/esbuild'));
      prepare();
    });

    it('does nothing', () => {
      expect(prepare()).toBe('');
    });

    it('does nothing after a change of what is not built from', () => {
      writeFileSync(join(clone, 'notes.md'), 'a');
      expect(prepare()).toBe('');
    });

    it.each(CHANGES)('builds when %s', (_, change) => {
      change();
      expect(prepare()).toBe('built\n');
    });
  });

  it('builds with what is installed', () => {
    mkdirSync(join(clone, 'node_modules/esbuild'), { recursive: true });
    expect(prepare()).toBe('built\n');
    expect(existsSync(join(clone, 'asked'))).toBe(false);
  });

  it('installs what building needs into the clone, where npm has left it out', () => {
    expect(prepare()).toBe('built\n');
    expect(readFileSync(join(clone, 'asked'), 'utf8')).toMatch(/^ci --no-global --include=dev --ignore-scripts\b/);
  });
});

it('npm pack prints the name of the package and nothing of its preparation', () => {
  copyFileSync(join(ROOT, '.npmrc'), join(clone, '.npmrc'));
  const manifest = { name: 'packed', version: '1.0.0', scripts: { prepare: 'node scripts/build.mjs' } };
  writeFileSync(join(clone, 'package.json'), JSON.stringify(manifest));
  const printed = execFileSync('npm', ['pack'], { cwd: clone, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(printed).toBe('packed-1.0.0.tgz\n');
});
