import { articleFeatures } from '../../src/core/evidence/article-features.ts';
import type { Evidence } from '../../src/core/evidence/evidence.ts';
import type { FeatureValues } from '../../src/core/model/features.ts';
import type { Reading } from '../../src/core/readings/reading.ts';
import type { Scene } from '../../src/core/readings/scene.ts';

/** Values of all features of a reading. */
export function featuresOf(scene: Scene, reading: Reading, evidence: Evidence): FeatureValues {
  return [...reading.letters, ...articleFeatures(scene, reading, evidence)];
}
