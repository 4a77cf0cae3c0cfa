import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { programDigest } from '../paths/program-digest.ts';
import { userCacheFolder } from '../paths/user-cache-folder.ts';
import { openGazetteerCache } from './gazetteer-cache.ts';
import type { Layers } from './layers.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { readDictionaries } from './read-dictionaries.ts';

/**
 * The compiled dictionaries of the given layers, from an earlier run if there was one: the same text gives the same
 * gazetteer. Only what has no errors is remembered.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export async function rememberedGazetteer(layers: Layers): Promise<Gazetteer> {
  const cache = openGazetteerCache(join(userCacheFolder(process.env, process.platform), 'dictionaries'));
  const key = keyOf(layers);
  const known = await cache.get(key);
  if (known) return known;
  const gazetteer = await openGazetteer(layers);
  // Whoever saves a dictionary meanwhile would have its new text remembered for the old one.
  if (keyOf(layers) === key) await cache.set(key, gazetteer);
  return gazetteer;
}

/** Says all that compiled dictionaries depend on. */
function keyOf({ shipped, dictionaries }: Layers): string {
  const texts = readDictionaries(dictionaries).map(({ path, yaml }) => [path, yaml]);
  return createHash('sha256')
    .update(JSON.stringify([programDigest(), shipped, texts]))
    .digest('hex');
}
