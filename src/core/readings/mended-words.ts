import { isListedRole, type KnownNames } from '../gazetteer/find-known.ts';
import { foldForm } from '../gazetteer/forms.ts';
import { stringAt } from '../text/string-table.ts';
import type { Matcher } from './matcher.ts';

/**
 * Garbled words of listed garblings that stand in a text, and the form that each is by itself: where "Hakan Vian" is
 * mended to Hakan Fidan, a "Vian" that stands alone is read as Fidan.
 */
export function mendedWords({ hits }: KnownNames, matcher: Matcher): ReadonlyMap<string, number> {
  const { forms } = matcher.gazetteer;
  const mended = new Map<string, number>();
  for (const { form, first, last } of hits) {
    if (last - first < 2 || !isListedRole(forms.role[form]!)) continue;
    const garbled = stringAt(forms.key, form).split(' ');
    const right = foldForm(stringAt(forms.target, form)).split(' ');
    if (garbled.length !== right.length) continue;
    garbled.forEach((word, at) => {
      const alone = word === right[at] ? -1 : formOfWord(matcher, forms.entry[form]!, form, right[at]!);
      if (alone >= 0) mended.set(word, alone);
    });
  }
  return mended;
}

/** Number of the form of an entry that consists of one word only, -1 if there is none. Forms of an entry lie together. */
function formOfWord({ gazetteer: { forms } }: Matcher, entry: number, near: number, word: string): number {
  let form = near;
  while (form > 0 && forms.entry[form - 1] === entry) form--;
  for (; forms.entry[form] === entry; form++) if (stringAt(forms.key, form) === word) return form;
  return -1;
}
