import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNameTaken } from './is-name-taken.ts';
import { isNoFile } from './is-no-file.ts';
import { foldersUpward } from './repository-root.ts';

/** What a configuration is called; the first is what a new one is called. */
export const CONFIG_NAMES: readonly string[] = [
  'fix-names.config.yaml',
  'fix-names.config.yml',
  'fix-names.config.json',
];

const PACKAGE = 'package.json';

/** Key of a `package.json` that holds a configuration. */
export const PACKAGE_KEY = 'fix-names';

/**
 * Absolute paths of the configurations in a folder (absolute): none, one, or several of which only one can be meant.
 * A link that leads nowhere counts: to pass over it would drop the project's settings without a word.
 */
export function configsIn(folder: string): string[] {
  const files = CONFIG_NAMES.map((name) => join(folder, name)).filter(isNameTaken);
  const manifest = join(folder, PACKAGE);
  return holdsConfig(manifest) ? [...files, manifest] : files;
}

/** Those in `folder` (absolute) or the nearest folder above it that has any, up to and with its repository's root. */
export function nearestConfigs(folder: string): string[] {
  for (const above of foldersUpward(folder)) {
    const found = configsIn(above);
    if (found.length > 0 || existsSync(join(above, '.git'))) return found;
  }
  return [];
}

/**
 * Whether a manifest has the key. One that is no JSON counts where it speaks of it: to pass over it would drop the
 * project's settings without a word. Any other that is missing or broken is somebody else's concern.
 */
function holdsConfig(manifest: string): boolean {
  const text = readManifest(manifest);
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    return Object.hasOwn(JSON.parse(text) as object, PACKAGE_KEY);
  } catch {
    return true;
  }
}

function readManifest(manifest: string): string {
  try {
    return isNoFile(manifest) ? '' : readFileSync(manifest, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}
