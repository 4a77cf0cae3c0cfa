// Lists the right names of the shipped dictionaries that would be corrected to another entry if nobody knew them, so
// that a curator can add decoys, or "fuzzy: suggest", where such a name is somebody's in the news.
import { compile } from '../src/core/gazetteer/gazetteer.ts';
import { checkLayers } from '../src/io/dictionaries/check-layers.ts';
import { mistakenNames } from './dictionaries/mistaken-names.ts';

const { entries, corrections } = checkLayers({ shipped: 'used', dictionaries: [] });
const mistaken = mistakenNames(compile(entries, corrections), entries);
for (const { name, takenFor } of mistaken) console.log(`${name} → ${takenFor}`);
const names = entries.reduce((sum, { short }) => sum + 1 + short.length, 0);
console.log(`${mistaken.length} of ${names} names`);
