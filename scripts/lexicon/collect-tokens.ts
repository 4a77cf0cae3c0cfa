import { foldToken } from '../../src/core/text/fold.ts';
import { CAPITALIZED_WORDS, DEMONYMS, PLACE_FILLERS } from './closed-lists.ts';
import type { PlaceRecord, Sources } from './sources.ts';

/** What is known of one folded token; the levels are those of `src/core/lexicon/lexicon.ts`. */
export interface TokenFacts {
  word: number;
  given: number;
  surname: number;
  place: number;
  demonym: boolean;
  /** Share among name tokens that lists of people and places suggest. */
  nameShare: number;
}

/** Countries whose villages are in the news as well. */
const COUNTRIES_IN_THE_NEWS = new Set('UA BY MD GE AM AZ IL PS LB SY IQ IR YE JO SD LY'.split(' '));

/** Shares of surnames, given names and places among the name tokens of the news, about. */
const SURNAME_SHARE = 0.35;
const GIVEN_NAME_SHARE = 0.25;
const PLACE_SHARES = [0, 1e-6, 1e-5, 2e-4];

/** Least share of English text at which a token in no list counts as known: once in sixty million tokens. */
const LEAST_BARE_FREQUENCY = 10 ** -7.2;

/** Share among name tokens, for each share of English text, at which a common word is a name as well (Said, Brown). */
const LEAST_NAMES_AMONG_WORDS = 0.01;

/** Every token of the sources with what is known of it. */
export function collectTokens(sources: Sources): Map<string, TokenFacts> {
  const tokens = new Map<string, TokenFacts>();
  addWords(tokens, sources);
  addSurnames(tokens, sources);
  addGivenNames(tokens, sources);
  addDemonyms(tokens);
  addPlaces(tokens, sources);
  for (const [word, frequency] of sources.frequencies) {
    if (frequency >= LEAST_BARE_FREQUENCY && /^[a-z]{3,}$/.test(word)) factsOf(tokens, word);
  }
  for (const [token, facts] of tokens) forgetAccidentalName(facts, sources.frequencies.get(token) ?? 0);
  return tokens;
}

function factsOf(tokens: Map<string, TokenFacts>, text: string): TokenFacts {
  const folded = foldToken(text);
  const known = tokens.get(folded);
  if (known) return known;
  const facts = { word: 0, given: 0, surname: 0, place: 0, demonym: false, nameShare: 0 };
  tokens.set(folded, facts);
  return facts;
}

/** A word is no more familiar than its share of English says, nor than the smallest list of words that has it. */
function addWords(tokens: Map<string, TokenFacts>, { words, frequencies }: Sources): void {
  for (const [word, size] of words) {
    const frequency = frequencies.get(word) ?? 0;
    if (!/^[a-z]+$/.test(word) || frequency === 0) continue;
    const byShare = levelAbove(frequency, [0, 1e-7, 5e-7, 2.5e-6, 1.2e-5, 6e-5, 3e-4]);
    factsOf(tokens, word).word = Math.max(1, Math.min(byShare, 7 - levelAbove(size, [21, 36, 41, 51, 61])));
  }
  for (const word of CAPITALIZED_WORDS) factsOf(tokens, word).word = 7;
}

function addSurnames(tokens: Map<string, TokenFacts>, { surnames, biographies, frequencies }: Sources): void {
  const total = [...surnames.values()].reduce((sum, count) => sum + count, 0);
  for (const [name, count] of surnames) {
    const facts = factsOf(tokens, name);
    facts.surname = Math.max(facts.surname, levelAbove(count, [1, 1500, 20_000]));
    facts.nameShare += (SURNAME_SHARE * count) / total;
  }
  for (const [name, count] of countTokens(biographies)) {
    if (count < 2 && !frequencies.has(name)) continue;
    const facts = factsOf(tokens, name);
    facts.surname = Math.max(facts.surname, levelAbove(count, [1, 6, 60]));
    facts.nameShare += count / 1e6;
  }
}

/** Lists of names hold a few bearers of almost any word (The, And); such a name says nothing against the word. */
function forgetAccidentalName(facts: TokenFacts, frequency: number): void {
  if (facts.word < 5 || facts.nameShare > frequency * LEAST_NAMES_AMONG_WORDS) return;
  Object.assign(facts, { given: 0, surname: 0, place: 0, nameShare: 0 });
}

function countTokens(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of names.flatMap(nameTokens)) {
    const folded = foldToken(token);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

function addGivenNames(tokens: Map<string, TokenFacts>, { givenNames }: Sources): void {
  const total = givenNames.reduce((sum, { people }) => sum + people, 0);
  for (const { name, lists, people } of givenNames) {
    if (lists < 4 || people < 50 || !/^[a-z]{2,}$/.test(foldToken(name))) continue;
    const facts = factsOf(tokens, name);
    facts.given = Math.max(facts.given, levelAbove(people, [1, 1000, 50_000]));
    facts.nameShare += (GIVEN_NAME_SHARE * people) / total;
  }
}

function addPlaces(tokens: Map<string, TokenFacts>, { places, countries, frequencies }: Sources): void {
  for (const country of countries) addPlace(tokens, country.name, 3);
  for (const place of places) {
    const isNews = place.population >= 10_000 || COUNTRIES_IN_THE_NEWS.has(place.countrycode ?? '');
    // Of a small town elsewhere the name as a whole: its parts are in the names of others.
    if (!isNews && nameTokens(place.name).length > 1) continue;
    const level = levelAbove(place.population, [0, 100_000, 1_000_000]);
    addPlace(tokens, place.name, level);
    for (const name of otherEnglishNames(place, frequencies)) {
      if (!tokens.get(foldToken(name))?.demonym) addPlace(tokens, name, level);
    }
  }
}

/** Of a city's many spellings, those that English text does use. */
function otherEnglishNames(place: PlaceRecord, frequencies: ReadonlyMap<string, number>): string[] {
  const least = place.population >= 200_000 ? 1e-7 : 1e-6;
  const names = place.population >= 50_000 ? (place.alternatenames ?? []) : [];
  return names.filter((name) => /^[A-Z][a-z]{3,}$/.test(name) && (frequencies.get(name.toLowerCase()) ?? 0) >= least);
}

function addPlace(tokens: Map<string, TokenFacts>, name: string, level: number): void {
  const parts = nameTokens(name);
  for (const part of parts) {
    if (parts.length > 1 && (part.length < 4 || PLACE_FILLERS.has(foldToken(part)))) continue;
    const facts = factsOf(tokens, part);
    // A common word inside a longer name (Green Bay) does not become a name by it.
    if (parts.length > 1 && facts.word > 2) continue;
    facts.place = Math.max(facts.place, parts.length > 1 ? Math.max(1, level - 1) : level);
    facts.nameShare += PLACE_SHARES[facts.place]!;
  }
}

function addDemonyms(tokens: Map<string, TokenFacts>): void {
  for (const word of DEMONYMS) {
    const plural = /(?:[sxz]|ch|sh|ese|men|man)$/.test(word) ? word : `${word}s`;
    for (const form of [word, plural]) factsOf(tokens, form).demonym = true;
  }
}

/** The parts of a name that fold to the letters a to z. */
function nameTokens(name: string): string[] {
  return name.split(/[^\p{L}\p{M}'’ʼʻ]+/u).filter((part) => /^[a-z]{2,}$/.test(foldToken(part)));
}

/** How many of the bounds, which rise, the value reaches. */
function levelAbove(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}
