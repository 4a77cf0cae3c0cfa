import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersUpward } from './repository-root.ts';

/** What a configuration is called, in the order in which they are looked for. */
export const CONFIG_NAMES: readonly string[] = [
  'fix-names.config.yaml',
  'fix-names.config.yml',
  'fix-names.config.json',
];

const PACKAGE = 'package.json';

/** Key of a `package.json` that holds a configuration. */
export const PACKAGE_KEY = 'fix-names';

/** Absolute path of the configuration in a folder (absolute), or undefined. */
export function configIn(folder: string): string | undefined {
  const name = CONFIG_NAMES.find((candidate) => existsSync(join(folder, candidate)));
  if (name !== undefined) return join(folder, name);
  const manifest = join(folder, PACKAGE);
  return holdsConfig(manifest) ? manifest : undefined;
}

/** The configuration in `folder` (absolute) or the nearest folder above it, up to and with its repository's root. */
export function nearestConfig(folder: string): string | undefined {
  for (const above of foldersUpward(folder)) {
    const found = configIn(above);
    if (found !== undefined) return found;
    if (existsSync(join(above, '.git'))) return undefined;
  }
  return undefined;
}

/** A manifest that is missing or broken is somebody else's concern. */
function holdsConfig(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, 'utf8');
    return text.includes(`"${PACKAGE_KEY}"`) && Object.hasOwn(JSON.parse(text) as object, PACKAGE_KEY);
  } catch {
    return false;
  }
}
