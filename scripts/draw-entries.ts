/*
 * Prints entries of the shipped dictionaries drawn at random, with their places, to be read one by one by somebody
 * who did not write them: `npx tsx scripts/draw-entries.ts SEED COUNT`. The same seed draws the same entries while the
 * dictionaries stay as they are.
 */
import { readDictionaries, shippedDictionaryFiles } from '../src/io/dictionaries/read-dictionaries.ts';
import { createRandom } from './calibration/random.ts';
import { draw } from './dictionaries/draw.ts';
import { entryTexts } from './dictionaries/entry-texts.ts';

const [seed = Number.NaN, count = Number.NaN] = process.argv.slice(2).map(Number);
if (!Number.isInteger(seed) || !Number.isInteger(count)) {
  console.error('usage: npx tsx scripts/draw-entries.ts SEED COUNT, two whole numbers');
  process.exit(2);
}
const entries = readDictionaries(shippedDictionaryFiles()).flatMap(entryTexts);
for (const { place, text } of draw(entries, count, createRandom(seed))) console.log(`# ${place}\n${text}`);
