import { join } from 'node:path';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { type CleanArticle, readCleanArticles } from './corpus.ts';
import { type LabelledArticle, label } from './examples.ts';
import { harvestEntries } from './harvest.ts';
import { createRandom } from './random.ts';

/** Share of the names in the articles that a project's dictionary has. */
const HARVESTED = 0.6;

/**
 * Articles of one half as they may be met, most of them garbled: read with the shipped dictionaries, every other one with
 * a dictionary of names harvested from them besides.
 *
 * @param folder the evaluation data
 * @param seed another one garbles and harvests other names
 */
export function drawArticles(folder: string, half: CleanArticle['half'], seed: number): LabelledArticle[] {
  const random = createRandom(seed);
  const articles = readCleanArticles(join(folder, 'clean')).filter((article) => article.half === half);
  const { entries: shipped } = checkLayers({ shipped: 'used', dictionaries: [] });
  const bare = shipped.map((entry) => ({ ...entry, variants: [] }));
  const taken = new Set(shipped.flatMap(({ name, short, also }) => [name, ...short, ...also]));
  const harvest = harvestEntries(articles, HARVESTED, random).filter(({ name }) => !taken.has(name));
  const gazetteers = [compile(bare), compile([...bare, ...harvest])];
  const variants = new Map(shipped.map((entry) => [entry.name, entry]));
  return articles.map((article, at) => label(article, gazetteers[at % 2]!, variants, random));
}
