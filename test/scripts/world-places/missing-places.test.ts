import { describe, expect, it } from 'vitest';
import { formKey } from '../../../scripts/world-places/known-forms.ts';
import { missingPlaces } from '../../../scripts/world-places/missing-places.ts';

const records = {
  countries: [
    { name: 'Norway', iso: 'NO', capital: 'Oslo' },
    { name: 'Antarctica', iso: 'AQ', capital: '' },
  ],
  divisions: [
    { code: 'NO-34', name: 'Innlandet' },
    { code: 'NO-99', name: 'A part of a division', parent: 'NO-34' },
    { code: 'SE-AB', name: 'Stockholms län' },
  ],
  cities: [
    { name: 'Bergen', countrycode: 'NO', population: 299_999, alternatenames: [] },
    { name: 'Malmö', countrycode: 'SE', population: 300_000, alternatenames: ['Malmoe'] },
    { name: 'Göteborg', countrycode: 'SE', population: 587_000, alternatenames: [] },
  ],
};

const missing = (known: string[], divided: string[]) =>
  missingPlaces(records, new Set(known.map(formKey)), new Set(divided)).map(({ kind, name }) => `${kind} ${name}`);

describe('missingPlaces', () => {
  it('names what no dictionary has, large cities from the largest on', () => {
    expect(missing([], ['NO'])).toEqual([
      'country Norway',
      'country Antarctica',
      'capital Oslo',
      'division Innlandet',
      'city Göteborg',
      'city Malmö',
    ]);
  });

  it('takes a name for known whatever its marks and case', () => {
    expect(missing(['Malmo', 'GOTEBORG', 'Oslo', 'Norway', 'Antarctica'], [])).toEqual([]);
  });

  it('hands on other spellings of a city', () => {
    expect(missingPlaces(records, new Set(), new Set()).at(-1)).toEqual({
      kind: 'city',
      country: 'SE',
      name: 'Malmö',
      alternatives: ['Malmoe'],
    });
  });
});
