import type { GeoRecords } from './geo-records.ts';
import { formKey } from './known-forms.ts';
import { romanizations } from './romanizations.ts';

/** Inhabitants from which a city belongs into the dictionaries. */
const LARGE_CITY = 300_000;

/** A place that no dictionary has under the name its source gives it. */
export interface MissingPlace {
  readonly kind: 'country' | 'capital' | 'division' | 'city';
  /** ISO 3166-1 code of the country. */
  readonly country: string;
  readonly name: string;
  /** Other spellings of the name, for whoever writes the entry. */
  readonly alternatives: readonly string[];
}

/** What the known forms lack: every country, capital and large city, and the first-level divisions of the countries named. */
export function missingPlaces(
  { cities, countries, divisions }: GeoRecords,
  known: ReadonlySet<string>,
  divided: ReadonlySet<string>,
): MissingPlace[] {
  const places: MissingPlace[] = [
    ...countries.map(({ name, iso }) => place('country', iso, name)),
    ...countries.filter(({ capital }) => capital).map(({ capital, iso }) => place('capital', iso, capital)),
    ...divisions
      .filter(({ code, parent }) => !parent && divided.has(countryOf(code)))
      .map(({ code, name }) => place('division', countryOf(code), name)),
    ...cities
      .filter(({ population }) => population >= LARGE_CITY)
      .sort((a, b) => b.population - a.population)
      .map(({ name, countrycode, alternatenames }) =>
        place('city', countrycode, name, romanizations(name, alternatenames)),
      ),
  ];
  return places.filter(({ name }) => !known.has(formKey(name)));
}

function place(
  kind: MissingPlace['kind'],
  country: string,
  name: string,
  alternatives: readonly string[] = [],
): MissingPlace {
  return { kind, country, name, alternatives };
}

function countryOf(divisionCode: string): string {
  return divisionCode.slice(0, 2);
}
