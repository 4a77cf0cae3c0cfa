import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersUpward } from './repository-root.ts';

/** Absolute path of the folder that holds this package's `package.json`. @throws {Error} where none is above this module. */
export function packageRoot(): string {
  for (const above of foldersUpward(import.meta.dirname)) if (existsSync(join(above, 'package.json'))) return above;
  throw new Error(`no package.json above ${import.meta.dirname}`);
}

/** Version of this package. */
export function packageVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return manifest.version;
}

/** Absolute path of the script that further threads run. */
export function workerScript(): string {
  return join(packageRoot(), 'bin', 'fix-worker.js');
}
