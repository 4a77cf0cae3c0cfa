import { hashToken } from '../text/fold.ts';
import { stringAt } from '../text/string-table.ts';
import { FormRole, foldForm } from './forms.ts';
import { entryAt, type Gazetteer, hashWords } from './gazetteer.ts';

/**
 * The canonical name of the entry that a spelling stands for: the entry of that name, else one that has it as a form.
 * Case and diacritics do not count. Undefined where no entry knows the spelling.
 */
export function entryCalled(name: string, gazetteer: Gazetteer): string | undefined {
  const { exact, forms } = gazetteer;
  const key = foldForm(name);
  const hash = key.split(' ').map(hashToken).reduce(hashWords, 0);
  const slot = hash & exact.mask;
  let best: number | undefined;
  for (let at = exact.starts[slot]!; at < exact.starts[slot + 1]!; at++) {
    const form = exact.values[at]!;
    if (forms.hash[form] !== hash || stringAt(forms.key, form) !== key || !standsFor(forms.role[form]!)) continue;
    if (best === undefined || forms.role[form]! < forms.role[best]!) best = form;
  }
  return best === undefined ? undefined : entryAt(gazetteer, forms.entry[best]!).name;
}

/** A decoy and a phrase that protects name somebody or something else. */
function standsFor(role: number): boolean {
  return role !== FormRole.Decoy && role !== FormRole.Unless && role !== FormRole.Doubtful;
}
