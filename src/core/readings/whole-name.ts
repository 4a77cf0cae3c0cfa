import { type Hit, possessivesAgree } from '../gazetteer/find-known.ts';
import { FormRole, foldForm } from '../gazetteer/forms.ts';
import { hashToken } from '../text/fold.ts';
import { Gap } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/**
 * The right form of several words that a garbling, once it is mended, makes up with the words beside it: Sergei Lavrov
 * for “Lafrov” behind “Sergei”. The longest there is; undefined where there is none.
 *
 * @param garbling tokens that stand for a form
 * @param target what is written in their place
 */
export function wholeName(scene: Scene, garbling: Hit, target: string): Hit | undefined {
  const { entry, role } = scene.matcher.gazetteer.forms;
  const mended = foldForm(target).split(' ').map(hashToken);
  let longest: Hit | undefined;
  const number = entry[garbling.form]!;
  for (let form = entry.indexOf(number); entry[form] === number; form++) {
    const whole = role[form]! <= FormRole.Also ? completed(scene, garbling, mended, form) : undefined;
    if (whole && (!longest || whole.last - whole.first > longest.last - longest.first)) longest = whole;
  }
  return longest;
}

/** The hit and the words beside it as a form, if the form is longer and they are its other words. */
function completed(scene: Scene, hit: Hit, mended: readonly number[], form: number): Hit | undefined {
  const words = scene.matcher.wordsOf(form).map(({ hash }) => hash);
  for (let place = 0; place + mended.length <= words.length && mended.length < words.length; place++) {
    if (!mended.every((hash, at) => words[place + at] === hash)) continue;
    const [before, after] = [words.slice(0, place), words.slice(place + mended.length)];
    const [first, last] = [hit.first - before.length, hit.last + after.length];
    const isWhole = stand(scene, before, first, hit.first) && stand(scene, after, hit.last, hit.last);
    if (isWhole && possessivesAgree(scene.tokens, scene.matcher.gazetteer, first, last, form))
      return { first, last, form };
  }
  return undefined;
}

/** Whether words stand from a token on, each joined to the next, and the last or first of them to the token `beside`. */
function stand({ tokens }: Scene, words: readonly number[], first: number, beside: number): boolean {
  return words.every((hash, place) => {
    const at = first + place;
    const gap = tokens.gap[at < beside ? at + 1 : at];
    return gap !== undefined && gap !== Gap.Other && tokens.hash[at] === hash;
  });
}
