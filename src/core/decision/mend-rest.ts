import { entryAt } from '../gazetteer/gazetteer.ts';
import { backgroundLogProbability } from '../lexicon/name-model.ts';
import { probabilities } from '../model/log-odds.ts';
import { type Reading, readingOf } from '../readings/reading.ts';
import type { Scene } from '../readings/scene.ts';
import { spellingFeatures } from '../readings/spelling-features.ts';
import { hashToken } from '../text/fold.ts';
import { reliableShares } from './calibration.ts';
import { mayBeCorrected } from './may-be-corrected.ts';
import { type Decision, isPartOf, type Judged } from './rivals.ts';

/**
 * A correction with the garbled words beside it that are sure once it is made: when “Vidann” is Fidan, the “Haqan” before
 * it is Hakan. So that fixing the result again finds nothing more to do.
 *
 * @param judge judges a reading by what the article says with all corrections made
 */
export function mendRest(
  scene: Scene,
  decision: Decision,
  readings: readonly Reading[],
  minConfidence: number,
  judge: (reading: Reading) => Judged,
): Decision {
  const { gazetteer } = scene.matcher;
  for (const whole of readings) {
    if (!isPartOf(decision.reading, whole) || decision.reading.garbled.length >= whole.garbled.length) continue;
    const rest = restOf(scene, decision.reading, whole);
    if (!rest || !mayBeCorrected(entryAt(gazetteer, gazetteer.forms.entry[whole.form]!), rest, decision.evidence))
      continue;
    const [confidence = 0] = reliableShares(probabilities([judge(rest).odds]));
    if (confidence < minConfidence) continue;
    return { ...decision, reading: whole, confidence: Math.min(confidence, decision.confidence) };
  }
  return decision;
}

/** What is left to mend of a reading when a part of it is mended; undefined where the part has these words as they are. */
function restOf({ matcher }: Scene, part: Reading, whole: Reading): Reading | undefined {
  const garbled = whole.garbled.filter(({ first }) => first < part.first || first >= part.last);
  if (garbled.length + part.garbled.length !== whole.garbled.length) return undefined;
  const mended = part.garbled.reduce((sum, { target }) => sum - backgroundLogProbability(target, hashToken(target)), 0);
  const { first, last, form } = whole;
  const draft = { first, last, form, garbled, support: whole.support + mended };
  return readingOf(draft, spellingFeatures(matcher, draft));
}
