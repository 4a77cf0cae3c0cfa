// Tells whether dist/ is what a build would make now, by the content of all that a build reads.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build reads, besides the packages that are installed. A folder stands for all below it. */
const READ = [
  'bin',
  'dictionaries',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/source-digest.mjs',
  'seeds/istanbul-talks.txt',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
];

/** Where npm notes what it installed; the lock file says only what it would install. */
const INSTALLED = 'node_modules/.package-lock.json';

/** A name for the content of all that a build reads below `root`. The compiled code depends on Node, too. */
export function sourceDigest(root) {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...READ, INSTALLED].flatMap((name) => filesBelow(root, name))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Where a build leaves that name, as the last thing. */
export function digestFile(root) {
  return join(root, 'dist', 'sources.sha256');
}

/** Whether the last build ended, and read what is there now. */
export function isBuilt(root) {
  const file = digestFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === sourceDigest(root);
}

function filesBelow(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesBelow(root, `${path}/${name}`));
}
