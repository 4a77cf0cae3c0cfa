import type { WordFacts } from '../lexicon/word-facts.ts';
import { hearingCost } from '../spelling/sounds.ts';
import type { FormWord, Matcher } from './matcher.ts';
import { isJoinedTo, isOpen, type Scene } from './scene.ts';
import { hasLettersWithin } from './word-search.ts';

/* A name heard as two words, as speech recognition does with names that it does not know: Passion Yan, Pie Porta. */

/** Nats for a name cut in two. */
export const SPLIT_COST = 2.5;

/** Nats that it costs to suppose that a name was heard, and not read. Set by hand. */
const HEARD_COST = 3;
/** Nats a letter: what sounds more unlike is no name that somebody heard. */
const MOST_HEARD = 0.65;

/** Facts of a token and the next one as one word. Two words that stand side by side by chance are rarer than either. */
export function factsOfHeard({ matcher, tokens }: Scene, at: number): WordFacts {
  const one = matcher.words.of(tokens, at);
  const two = matcher.words.of(tokens, at + 1);
  return {
    folded: one.folded + two.folded,
    letters: one.letters | two.letters,
    rarity: one.rarity + two.rarity,
    ordinary: false,
    nameable: 'anywhere',
    realName: false,
    demonym: false,
    searchable: false,
  };
}

/** Whether a token and the next one may be one word heard as two. An initial is no piece of a name, nor another script. */
export function mayBeHeard(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  return (
    at >= 0 &&
    isJoinedTo(tokens, at, at + 1) &&
    [at, at + 1].every((token) => isOpen(scene, token) && /^[a-z]{2,}$/.test(lettersAt(scene, token)))
  );
}

/** Whether tokens that {@link mayBeHeard} as one word may be this one. One piece more is no garbling: *Antony Jay Blinken*. */
export function mayBeHeardAs(scene: Scene, at: number, word: FormWord): boolean {
  if ([at, at + 1].some((token) => lettersAt(scene, token) === word.folded)) return false;
  return hasLettersWithin(factsOfHeard(scene, at), word, Number.POSITIVE_INFINITY);
}

function lettersAt({ tokens, matcher }: Scene, at: number): string {
  return matcher.words.of(tokens, at).folded;
}

/** The cost of hearing a word as two, by its sounds or by its letters; Infinity beyond the bound. */
export function costOfHeard({ channel, soundsHeard }: Matcher, surface: string, target: string, bound: number): number {
  const most = bound - SPLIT_COST;
  const read = channel.cost(surface, target, most);
  const mostHeard = Math.min(Math.min(read, most) - HEARD_COST, target.length * MOST_HEARD);
  const heard = HEARD_COST + hearingCost(soundsHeard(surface), soundsHeard(target), mostHeard);
  return SPLIT_COST + Math.min(read, heard);
}
