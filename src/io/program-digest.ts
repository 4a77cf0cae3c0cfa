import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, packageVersion } from './package-root.ts';

/** Names the program as it is built: its version, and its code and tables, which a checkout changes within a version. */
export function programDigest(): string {
  const hash = createHash('sha256').update(packageVersion());
  const folder = join(packageRoot(), 'dist');
  for (const name of readdirSync(folder).sort()) {
    if (/^cli\.cjs$|^[a-z-]+-\d+\.bin$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64url');
}
