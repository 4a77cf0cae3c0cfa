import { join } from 'node:path';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { decodeGazetteer } from '../../core/gazetteer/gazetteer-codec.ts';
import { packageRoot } from '../paths/package-root.ts';
import { openPages } from './open-pages.ts';

/**
 * The dictionaries that come with the package, checked and compiled when it was built, so that a run with them alone
 * parses no YAML. Undefined when the program runs from source, where what is built may be old.
 */
export function readShippedGazetteer(): Gazetteer | undefined {
  if (import.meta.filename.endsWith('.ts')) return undefined;
  const { bytes, load } = openPages(join(packageRoot(), 'dist', 'gazetteer.bin'));
  return decodeGazetteer(bytes, load);
}
