export * from './index.ts';
export { checkLayers } from './io/dictionaries/check-layers.ts';
export type { Layers } from './io/dictionaries/layers.ts';
export { type GazetteerOptions, loadGazetteer } from './io/dictionaries/load-gazetteer.ts';
export type { DictionaryFile } from './io/dictionaries/read-dictionaries.ts';
export type { DecodedText, TextEncoding } from './io/files/decode-text.ts';
export { readTextFile, writeTextFile } from './io/files/text-file.ts';
export { OperationalError } from './io/operational-error.ts';
