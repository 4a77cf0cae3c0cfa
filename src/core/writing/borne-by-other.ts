import { distance } from 'fastest-levenshtein';
import { type Hit, isListedRole } from '../gazetteer/find-known.ts';
import { typeAt } from '../gazetteer/gazetteer.ts';
import { isUsualGivenName } from '../lexicon/word-facts.ts';
import { isJoinedTo, type Scene } from '../readings/scene.ts';
import { TokenFlag } from '../text/tokens.ts';

/** Share of its letters in which a garbled given name may differ from the right one. */
const MOST_EDITED = 0.4;

const borneIn = new WeakMap<Scene, ReadonlySet<number>>();

/**
 * Whether a listed garbling of a person's surname is somebody else's right name in this text: behind the given name of
 * another, *Paul Zelinski* and not *Volodimir Zelinski*, and wherever else such a text has it without a given name.
 */
export function isBorneByOther(scene: Scene, hit: Hit): boolean {
  let borne = borneIn.get(scene);
  if (!borne) {
    borne = new Set(scene.known.hits.filter((one) => isBehindOther(scene, one)).map(({ form }) => form));
    borneIn.set(scene, borne);
  }
  return borne.has(hit.form) && (!hasNameBefore(scene, hit) || isBehindOther(scene, hit));
}

function isBehindOther(scene: Scene, hit: Hit): boolean {
  const { matcher } = scene;
  const { forms } = matcher.gazetteer;
  if (!isListedRole(forms.role[hit.form]!) || hit.last - hit.first > 1 || !hasNameBefore(scene, hit)) return false;
  const number = forms.entry[hit.form]!;
  if (typeAt(matcher.gazetteer, number) !== 'person') return false;
  const { folded } = matcher.words.of(scene.tokens, hit.first - 1);
  for (let at = forms.entry.indexOf(number); forms.entry[at] === number; at++)
    if (matcher.wordsOf(at).some((word) => isNear(word.folded, folded))) return false;
  return true;
}

/** Whether a usual given name stands before a hit, and no word that begins a question: Will Zelinski come? */
function hasNameBefore({ tokens, matcher }: Scene, { first }: Hit): boolean {
  const before = first - 1;
  if (!isJoinedTo(tokens, before, first) || !isUsualGivenName(tokens.hash[before]!)) return false;
  return (tokens.flags[before]! & TokenFlag.SentenceStart) === 0 || !matcher.words.of(tokens, before).ordinary;
}

function isNear(one: string, other: string): boolean {
  return distance(one, other) <= MOST_EDITED * Math.max(one.length, other.length);
}
