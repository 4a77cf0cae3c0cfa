// Lists the variants of the shipped dictionaries that matching mends by itself, so that a curator can take them out.
import { checkLayers } from '../src/io/dictionaries/check-layers.ts';
import { needlessVariants } from './dictionaries/needless-variants.ts';

const { entries } = checkLayers({ shipped: 'used', dictionaries: [] });
const needless = needlessVariants(entries);
for (const { variant, entry } of needless) console.log(`${variant} → ${entry}`);
console.log(`${needless.length} of ${entries.reduce((sum, { variants }) => sum + variants.length, 0)} variants`);
