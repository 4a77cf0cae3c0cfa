import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Layers } from './layers.ts';
import { openGazetteer } from './open-gazetteer.ts';

/**
 * The compiled dictionaries of the given layers, like {@link openGazetteer}, but those of a user's own are compiled at
 * the first run only, and remembered in the user's cache folder.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export async function openCachedGazetteer(layers: Layers): Promise<Gazetteer> {
  // From source, what is built may be old.
  if (layers.dictionaries.length === 0 || import.meta.filename.endsWith('.ts')) return openGazetteer(layers);
  const { rememberedGazetteer } = await import('./remembered-gazetteer.ts');
  return rememberedGazetteer(layers);
}
