import { typeAt } from '../gazetteer/gazetteer.ts';
import { areCognates } from '../lexicon/cognates.ts';
import type { Posting } from './matcher.ts';
import { type Draft, garbledWord } from './reading.ts';
import { isJoinedTo, type Scene } from './scene.ts';

/**
 * Readings of token `at` as the given name of a person whose other names stand beside it as they should: William Soro for
 * Guillaume Soro. The letters need have nothing in common.
 *
 * @param side token of one of these other names
 * @param postings where that stands in forms
 */
export function cognateReadings(scene: Scene, at: number, side: number, postings: readonly Posting[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { form, position } of postings) {
    const draft = cognateReading(scene, at, side - position, form);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function cognateReading(scene: Scene, at: number, first: number, form: number): Draft | undefined {
  const { tokens, matcher, mendedHash } = scene;
  const { gazetteer } = matcher;
  const words = matcher.wordsOf(form);
  const place = at - first;
  // The last word is a surname.
  if (first < 0 || first + words.length > tokens.count || place < 0 || place >= words.length - 1) return undefined;
  const { folded, rarity } = matcher.words.of(tokens, at);
  const target = words[place]!.folded;
  if (!areCognates(folded, target) || typeAt(gazetteer, gazetteer.forms.entry[form]!) !== 'person') return undefined;
  let support = 0;
  for (let other = 0; other < words.length; other++) {
    if (other > 0 && !isJoinedTo(tokens, first + other - 1, first + other)) return undefined;
    if (other === place) continue;
    if (mendedHash[first + other] !== words[other]!.hash) return undefined;
    support += matcher.words.of(tokens, first + other).rarity;
  }
  return {
    first,
    last: first + words.length,
    form,
    garbled: [garbledWord(at, at + 1, target, folded, COST, rarity)],
    support,
  };
}

/** Nats that it costs to take a name for the same of another language, set by hand. */
const COST = 3;

/** Whether all that is garbled are given names read as the same of another language. */
export function isTranslated({ garbled }: Pick<Draft, 'garbled'>): boolean {
  return garbled.every(({ surface, target }) => areCognates(surface, target));
}
