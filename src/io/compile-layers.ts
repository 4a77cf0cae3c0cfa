import { compile, type Gazetteer } from '../core/gazetteer.ts';
import { checkLayers, type Layers } from './check-layers.ts';
import { refuseErrors } from './refuse-errors.ts';

/**
 * Reads, checks, merges and compiles dictionaries.
 * @throws {OperationalError} when a file cannot be read, or with every error of every dictionary.
 */
export function compileLayers(layers: Layers): Gazetteer {
  const { entries, corrections } = refuseErrors(checkLayers(layers));
  return compile(entries, corrections);
}
