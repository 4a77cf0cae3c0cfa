import { entryAt } from './gazetteer.ts';
import type { Lines } from './line-index.ts';
import type { GarbledWord } from './reading.ts';
import type { Decision } from './rivals.ts';
import type { Scene } from './scene.ts';

/** Says why a fuzzy reading was chosen, in words that a person can check against the article. */
export function reasonFor(scene: Scene, decision: Decision, lines: Lines): string {
  const { evidence, candidates, reading } = decision;
  const { forms } = scene.matcher.gazetteer;
  const entry = entryAt(scene.matcher.gazetteer, forms.entry[reading.form]!);
  const reasons = [reading.garbled.map((word) => likeness(scene, word)).join(', ')];
  if (reading.support > 0) reasons.push(`the rest of ${entry.name} stands beside it`);
  if (evidence.anchor >= 0)
    reasons.push(`${entry.name} stands in line ${lines.lineOf(scene.tokens.start[evidence.anchor]!)}`);
  if (evidence.repeated) reasons.push('spelled the same elsewhere in the article');
  if (evidence.context.length > 0) reasons.push(`near ${evidence.context.map((word) => `“${word}”`).join(', ')}`);
  if (evidence.listed.length > 0) reasons.push(`listed with ${evidence.listed.join(' and ')}`);
  const strange = evidence.clash ?? evidence.stranger;
  if (strange !== undefined) reasons.push(`but “${strange}” stands beside it`);
  const runnerUp = candidates[1];
  if (runnerUp) reasons.push(`next likeliest ${runnerUp.name} (${Math.round(runnerUp.confidence * 100)} %)`);
  return reasons.join('; ');
}

/** The letters that were read wrong: “zh” as “s”. */
function likeness(scene: Scene, { surface, target }: GarbledWord): string {
  const changes = scene.matcher.channel
    .align(surface, target)
    .filter((piece) => piece.surface !== piece.target)
    .map((piece) => changeOf(piece.target, piece.surface));
  return changes.length > 0 ? `like ${target} with ${changes.join(', ')}` : `like ${target}`;
}

function changeOf(target: string, surface: string): string {
  if (surface === '') return `${target} lost`;
  return target === '' ? `${surface} added` : `${target} as ${surface}`;
}
