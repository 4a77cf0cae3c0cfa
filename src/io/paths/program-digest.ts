import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** Names the program as it was built: a digest of its version, code, tables and dictionaries, made by the build. */
export function programDigest(): string {
  return readFileSync(join(packageRoot(), 'dist', 'program.sha256'), 'utf8');
}
