export * from './index.ts';
export { checkLayers, type Layers } from './io/check-layers.ts';
export type { DecodedText, TextEncoding } from './io/decode-text.ts';
export { type GazetteerOptions, loadGazetteer } from './io/load-gazetteer.ts';
export { OperationalError } from './io/operational-error.ts';
export type { DictionaryFile } from './io/read-dictionaries.ts';
export { readTextFile, writeTextFile } from './io/text-file.ts';
