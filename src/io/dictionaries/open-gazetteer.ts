import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Layers } from './layers.ts';
import { readShippedGazetteer } from './shipped-gazetteer.ts';

/**
 * The compiled dictionaries of the given layers.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export async function openGazetteer(layers: Layers): Promise<Gazetteer> {
  const shipped = layers.shipped === 'used' && layers.dictionaries.length === 0 ? readShippedGazetteer() : undefined;
  if (shipped) return shipped;
  const { compileLayers } = await import('./compile-layers.ts');
  return compileLayers(layers);
}
