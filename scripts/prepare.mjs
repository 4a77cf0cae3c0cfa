// Builds when npm prepares the package, which it does at each `npx` in this folder, too: so only where something that is
// built from has changed. Of a repository that is installed with -g, npm makes a clone to pack, and
// installs that with -g as well, which leaves out what building needs. It is installed here then.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './source-digest.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

if (!isBuilt(root)) {
  if (!existsSync(join(root, 'node_modules/esbuild'))) {
    const flags = '--no-global --include=dev --ignore-scripts --no-audit --no-fund';
    execSync(`npm ci ${flags}`, { cwd: root, stdio: 'inherit' });
  }
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
}
