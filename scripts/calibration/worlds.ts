import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { isOrdinaryWord } from '../../src/core/lexicon/word-facts.ts';
import { hashToken } from '../../src/core/text/fold.ts';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { type CleanArticle, readCleanArticles } from './corpus.ts';
import { type LabelledArticle, label } from './examples.ts';
import { harvestEntries } from './harvest.ts';
import { plainEntry } from './plain-entry.ts';
import { createRandom } from './random.ts';

/** Worlds that an article may be read in: dictionaries that know more or fewer of its names. */
const WORLDS = 8;
/** Worlds in which the dictionary has more names of the news at hand. */
const RICHER = [1, 2, 3, 4, 5, 6];
/** The world in which the dictionary has names of many peoples. */
const OF_OTHER_PEOPLES = 7;
const HARVESTED = 0.8;
const MOST_HARVESTED = 250;

/** Share of the names of other peoples that is drawn. */
const DRAWN = 0.03;

/** The articles of both halves, garbled and labelled, each read in one of the worlds. @param folder the evaluation data */
export function labelledArticles(folder: string): Record<CleanArticle['half'], LabelledArticle[]> {
  const random = createRandom(1);
  const clean = readCleanArticles(join(folder, 'clean'));
  const { entries: shipped } = checkLayers({ shipped: 'used', dictionaries: [] });
  const byName = new Map(shipped.map((entry) => [entry.name, entry]));
  const bare = shipped.map((entry): Entry => ({ ...entry, variants: [], fuzzy: 'fix', shipped: true }));
  const taken = new Set(shipped.flatMap(({ name, short, also }) => [name, ...short, ...also]));
  const halves: Record<CleanArticle['half'], LabelledArticle[]> = { train: [], test: [] };
  for (let world = 0; world < WORLDS; world++) {
    const articles = clean.filter((_, at) => at % WORLDS === world);
    const harvest = RICHER.includes(world)
      ? harvestEntries(articles, HARVESTED, random)
          .filter(({ name }) => !taken.has(name))
          .slice(0, MOST_HARVESTED)
      : [];
    const others = world === OF_OTHER_PEOPLES ? entriesOfOtherPeoples(join(folder, 'pairs')) : [];
    const gazetteer = compile([...bare, ...harvest, ...others]);
    console.log(
      `world ${world}: ${articles.length} articles, ${harvest.length} harvested names, ${others.length} of other peoples`,
    );
    for (const article of articles) halves[article.half].push(label(article, gazetteer, byName, random));
  }
  return halves;
}

/** Names of many peoples, as a large dictionary would hold them: one word each. */
function entriesOfOtherPeoples(folder: string): Entry[] {
  const random = createRandom(2);
  const files = readdirSync(folder).filter((name) => name.startsWith('native-'));
  const names = new Set<string>();
  for (const file of files.sort()) {
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')
      .slice(1);
    for (const line of lines) if (random() < DRAWN) names.add(line.split('\t')[0]!);
  }
  const chosen = [...names].filter((name) => /^\p{L}{4,}$/u.test(name) && !isOrdinaryWord(hashToken(name)));
  return chosen.map((name, at) =>
    plainEntry(name, at % 3 === 0 ? 'place' : 'person', { dictionary: 'Extra', shipped: true }),
  );
}
