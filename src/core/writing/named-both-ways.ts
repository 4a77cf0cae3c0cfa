import type { Hit } from '../gazetteer/find-known.ts';
import { FormRole } from '../gazetteer/forms.ts';
import type { Scene } from '../readings/scene.ts';
import { hashesOf } from '../text/fold.ts';

/** Words by which a text says that one name stands for another. */
const NAMING = hashesOf(
  'to not or now once formerly previously later alias aka called known named renamed written spelled spelt changed became is was',
);

/** Words that may stand beside those. */
const BESIDE_NAMING = hashesOf(
  `but then today also as the a of in form name names version spelling original old older new official russian ukrainian
  belarusian english german french polish turkish arabic hebrew persian chinese soviet`,
);

/** Words between two names of one thing, at most: “Kiev” is the Russian form, “Kyiv” the Ukrainian one. */
const MOST_BETWEEN = 5;

/**
 * Whether a text has the right name of an entry right beside another spelling of it, in the same sentence and with nothing
 * between them but a bracket, a slash or words about names, so that it speaks of both: *Kyiv (formerly Kiev)*, *from Kiev
 * to Kyiv*.
 */
export function isNamedBothWays(scene: Scene, { first, last }: Pick<Hit, 'first' | 'last'>, entry: number): boolean {
  return isNamedWith(scene, first - 1, -1, entry) || isNamedWith(scene, last, 1, entry);
}

/** The same to one side: from token `from` on, backwards or forwards. */
function isNamedWith(scene: Scene, from: number, step: 1 | -1, entry: number): boolean {
  const { tokens } = scene;
  let at = from;
  let naming = false;
  while (NAMING.has(tokens.hash[at]!) || BESIDE_NAMING.has(tokens.hash[at]!)) {
    naming ||= NAMING.has(tokens.hash[at]!);
    at += step;
    if (Math.abs(at - from) > MOST_BETWEEN) return false;
  }
  if (!isRightName(scene, at, entry)) return false;
  const [one, other] = step > 0 ? [from - 1, at] : [at, from + 1];
  const between = tokens.text.slice(tokens.end[one], tokens.start[other]);
  return !/[.!?;\n]/.test(between) && (naming || /[([/]/.test(between));
}

function isRightName({ known, matcher }: Scene, token: number, entry: number): boolean {
  const hit = known.hits[known.hitOf[token] ?? -1];
  const { forms } = matcher.gazetteer;
  return hit !== undefined && forms.entry[hit.form] === entry && forms.role[hit.form]! <= FormRole.Romanised;
}
