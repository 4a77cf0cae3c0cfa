import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A tarball as `npm pack` makes it, and what is in it. */
export interface Tarball {
  readonly path: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

/** A new folder below the system's temporary one. Whoever asks removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fix-names-package-'));
}

/** Packs the project into a folder, from the build that is there. */
export function pack(folder: string): Tarball {
  if (!existsSync(join(ROOT, 'dist/cli.cjs'))) execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'ignore' });
  // Building again here would pull dist/ from under the tests that run it meanwhile.
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return { path: join(folder, packed.filename), files: packed.files.map((file: { path: string }) => file.path) };
}

/** Installs a tarball into a new project in a folder; without a registry, by hand from the packages already here. */
export function install(tarball: Tarball, folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "name": "newsroom", "private": true, "type": "module" }\n');
  try {
    const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0'];
    execFileSync('npm', ['install', ...quick, tarball.path], { cwd: folder, stdio: 'pipe' });
  } catch (error) {
    if (!/E(NOTFOUND|CONNREFUSED|NOTCACHED|AI_AGAIN|TIMEDOUT)/.test(String((error as { stderr?: Buffer }).stderr)))
      throw error;
    installByHand(tarball, folder);
  }
}

function installByHand(tarball: Tarball, folder: string): void {
  const home = join(folder, 'node_modules/fix-names');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball.path, '-C', home, '--strip-components=1']);
  const { dependencies, bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies))
    link(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  link(join(home, bin['fix-names']), join(folder, 'node_modules/.bin/fix-names'));
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
