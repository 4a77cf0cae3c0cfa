import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from './install-package.ts';

let clone: string;

/** A clone with a build that says whether it had what it needs, and an npm that tells what it was asked for. */
beforeEach(() => {
  clone = temporaryFolder();
  mkdirSync(join(clone, 'scripts'));
  copyFileSync(join(ROOT, 'scripts/prepare.mjs'), join(clone, 'scripts/prepare.mjs'));
  const build = `import { existsSync } from 'node:fs';\nconsole.log(existsSync('node_modules/esbuild') ? 'built' : 'not built');`;
  writeFileSync(join(clone, 'scripts/build.mjs'), build);
  mkdirSync(join(clone, 'bin'));
  writeFileSync(join(clone, 'bin/npm'), '#!/bin/sh\necho "$@" > asked; mkdir -p node_modules/esbuild\n');
  chmodSync(join(clone, 'bin/npm'), 0o755);
});

afterEach(() => rmSync(clone, { recursive: true }));

function prepare(): string {
  const env = { ...process.env, PATH: `${join(clone, 'bin')}${delimiter}${process.env.PATH}` };
  return execFileSync(process.execPath, [join(clone, 'scripts/prepare.mjs')], { cwd: clone, env, encoding: 'utf8' });
}

describe('prepare', () => {
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
