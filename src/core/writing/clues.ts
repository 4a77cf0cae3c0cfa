import type { Decision } from '../decision/rivals.ts';
import { entryAt } from '../gazetteer/gazetteer.ts';
import { areCognates } from '../lexicon/cognates.ts';
import { isDoubtful } from '../readings/doubtful.ts';
import type { GarbledWord, Reading } from '../readings/reading.ts';
import type { Scene } from '../readings/scene.ts';
import type { Clue, SpelledWord } from '../result/clue.ts';
import type { Lines } from '../text/line-index.ts';

/** What speaks for a fuzzy reading and against it, as far as a person can check it against the article. */
export function cluesFor(scene: Scene, { evidence, reading }: Decision, lines: Lines): Clue[] {
  const { forms } = scene.matcher.gazetteer;
  const { name, dictionary } = entryAt(scene.matcher.gazetteer, forms.entry[reading.form]!);
  const clues: Clue[] = isDoubtful(scene, reading) ? [{ kind: 'doubtful', dictionary }] : spellingClues(scene, reading);
  if (reading.support > 0) clues.push({ kind: 'rest', name });
  if (evidence.anchor >= 0)
    clues.push({ kind: 'anchor', name, line: lines.lineOf(scene.tokens.start[evidence.anchor]!) });
  if (evidence.repeated) clues.push({ kind: 'repeated' });
  if (evidence.context.words.length > 0) clues.push({ kind: 'context', words: evidence.context.words });
  const { word, nats } = evidence.kin;
  if (word !== undefined && nats >= TELLING_KIN && !evidence.context.words.includes(word))
    clues.push({ kind: 'kin', word });
  if (evidence.listed.length > 0) clues.push({ kind: 'enumeration', names: evidence.listed });
  const strange = evidence.clash ?? evidence.stranger;
  if (strange !== undefined) clues.push({ kind: 'stranger', name: strange });
  return clues;
}

/** How the garbled words are like those of the name. Letters say nothing of what is one name in two languages. */
function spellingClues(scene: Scene, { garbled }: Reading): Clue[] {
  const isCognate = ({ surface, target }: GarbledWord) => areCognates(surface, target);
  const words = garbled.filter((word) => !isCognate(word)).map((word) => spelledWord(scene, word));
  const cognates = garbled.filter(isCognate).map(({ surface, target }): Clue => ({ kind: 'cognate', surface, target }));
  return words.length > 0 ? [{ kind: 'spelling', words }, ...cognates] : cognates;
}

/** Nats from which on what names have in common is worth a word. */
const TELLING_KIN = 2;

/** A garbled word with the letters that were read wrong: “zh” as “s”. */
function spelledWord({ matcher, tokens }: Scene, { first, last, surface, target }: GarbledWord): SpelledWord {
  const changes = matcher.channel
    .align(surface, target)
    .filter((piece) => piece.surface !== piece.target)
    .map((piece) => ({ target: piece.target, surface: piece.surface }));
  const stands = Array.from({ length: last - first }, (_, at) => matcher.words.of(tokens, first + at).folded);
  return { surface: stands.join(' '), target, changes };
}
