import { join } from 'node:path';
import { probabilityFor, reliable } from '../../src/core/decision/calibration.ts';
import { decide } from '../../src/core/decision/decide.ts';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import type { FeatureValues } from '../../src/core/model/features.ts';
import { MIN_CONFIDENCE } from '../../src/fix.ts';
import { checkLayers } from '../../src/io/dictionaries/check-layers.ts';
import { readCleanArticles } from '../calibration/corpus.ts';
import { isRight, type LabelledArticle, label, nameOf, reweighted } from '../calibration/examples.ts';
import { harvestEntries } from '../calibration/harvest.ts';
import { createRandom } from '../calibration/random.ts';
import type { Setting } from './measurement.ts';

/** One decision on a held-out article. */
export interface HeldOutDecision {
  readonly confidence: number;
  readonly corrected: boolean;
  /** Whether it writes what stood there before it was garbled, if by another bearer of the name. */
  readonly right: boolean;
  /** Whether nothing in the article was garbled. */
  readonly inCleanArticle: boolean;
  /** The garbled words, what they are read as, and what they are. */
  readonly line: string;
  /** Words read. */
  readonly size: number;
}

/**
 * Articles of the half that nothing is learned from, most of them garbled, half with a dictionary of names harvested from
 * them beside the shipped ones. Drawn apart from those of the calibration, whose numbers start elsewhere.
 */
export function heldOutArticles({ data }: Setting): LabelledArticle[] {
  const random = createRandom(77);
  const articles = readCleanArticles(join(data, 'clean')).filter(({ half }) => half === 'test');
  const { entries: shipped } = checkLayers({ shipped: 'used', dictionaries: [] });
  const bare = shipped.map((entry) => ({ ...entry, variants: [] }));
  const taken = new Set(shipped.flatMap(({ name, short, also }) => [name, ...short, ...also]));
  const harvest = harvestEntries(articles, 0.6, random).filter(({ name }) => !taken.has(name));
  const gazetteers = [compile(bare), compile([...bare, ...harvest])];
  const variants = new Map(shipped.map((entry) => [entry.name, entry]));
  return articles.map((article, at) => label(article, gazetteers[at % 2]!, variants, random));
}

/** Decides on an article with these weights. */
export function decideHeldOut(article: LabelledArticle, weights: FeatureValues): HeldOutDecision[] {
  const scene = reweighted(article.scene, weights);
  const decisions = decide(scene, article.readings, probabilityFor(MIN_CONFIDENCE)).map(reliable);
  return decisions.map(({ reading, confidence, state }) => {
    const name = nameOf(scene, reading);
    const truths = reading.garbled.map((word) => article.truth.get(word.first));
    const letters = reading.garbled.map(({ surface, target }) => `${surface} -> ${target}`).join(' ');
    return {
      confidence,
      corrected: state === 'correct',
      right: isRight(article, reading),
      inCleanArticle: article.garbled === 0,
      line: `${letters} | ${name} ${confidence.toFixed(3)} | ${truths.map((truth) => truth ?? 'as it was').join(', ')}`,
      size: reading.garbled.length,
    };
  });
}
