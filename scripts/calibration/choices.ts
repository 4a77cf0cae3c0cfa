import { decide } from '../../src/core/decision/decide.ts';
import { articleFeatures } from '../../src/core/evidence/article-features.ts';
import { type Evidence, evidenceFor } from '../../src/core/evidence/evidence.ts';
import { mentionedEntries } from '../../src/core/evidence/mentioned.ts';
import type { FeatureValues } from '../../src/core/model/features.ts';
import { logOdds } from '../../src/core/model/log-odds.ts';
import type { Reading } from '../../src/core/readings/reading.ts';
import type { Scene } from '../../src/core/readings/scene.ts';
import { type LabelledArticle, nameOf, reweighted } from './examples.ts';
import type { Choice } from './logit.ts';

/** Confidence from which a reading is taken for what an article mentions, while weights are learned. */
export const CORRECT_AT = 0.8;

/**
 * The choices that an article poses, one for each place where readings compete. What these weights would correct in it
 * is evidence for the rest.
 */
export function choicesOf({ scene, readings, truth }: LabelledArticle, weights: FeatureValues): Choice[] {
  const own = reweighted(scene, weights);
  const mentioned = mentionedEntries(own, decide(own, readings, CORRECT_AT));
  const places = new Map<number, Map<string, FeatureValues>>();
  for (const reading of readings) {
    const at = reading.garbled[0]!.first;
    const features = featuresOf(own, reading, evidenceFor(own, mentioned, reading));
    const rivals = places.get(at) ?? new Map<string, FeatureValues>();
    const name = nameOf(own, reading);
    const rival = rivals.get(name);
    if (!rival || logOdds(features, weights) > logOdds(rival, weights)) rivals.set(name, features);
    places.set(at, rivals);
  }
  // One spelling asks one question, however often it stands in the article.
  const asked = new Set<string>();
  const fresh = [...places].filter(([at]) => {
    const question = `${scene.tokens.hash[at]} ${truth.get(at)}`;
    return !asked.has(question) && asked.add(question);
  });
  return fresh.map(([at, rivals]) => ({
    rivals: [...rivals.values()],
    right: [...rivals.keys()].indexOf(truth.get(at) ?? ''),
  }));
}

/** Values of all features of a reading. */
export function featuresOf(scene: Scene, reading: Reading, evidence: Evidence): FeatureValues {
  return [...reading.letters, ...articleFeatures(scene, reading, evidence)];
}
