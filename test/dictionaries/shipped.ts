import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { readDictionaries, shippedDictionaryFiles } from '../../src/io/dictionaries/read-dictionaries.ts';
import type { Shelf } from './complaints.ts';
import { namesIn } from './layout-complaints.ts';

/** Every dictionary file that is shipped. */
export const shippedTexts = readDictionaries(shippedDictionaryFiles());

/** All that the shipped dictionaries hold, checked and compiled together. */
export function shippedShelf(): Shelf & ReturnType<typeof checkLayers> {
  const checked = checkLayers({ shipped: 'used', dictionaries: [] });
  const places = new Map(
    shippedTexts.flatMap(({ path, yaml }) => namesIn(yaml).map(({ name, line }) => [name, `${path}:${line}`])),
  );
  return { ...checked, gazetteer: compile(checked.entries, checked.corrections), places };
}
