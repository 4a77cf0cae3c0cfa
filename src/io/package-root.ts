import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldersUpward } from './repository-root.ts';

/** Absolute path of the folder that holds this package's `package.json`. */
export function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const above of foldersUpward(here)) if (existsSync(join(above, 'package.json'))) return above;
  throw new Error(`no package.json above ${here}`);
}

/** Version of this package. */
export function packageVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return manifest.version;
}
