import { foldForm } from '../core/gazetteer/forms.ts';
import { type Claims, placeOfClaim } from './claims.ts';
import { type Fault, fault, placeText } from './fault.ts';
import { pairOf } from './located.ts';
import { type MergedEntry, placeOfMerged } from './merged-entry.ts';

const LISTS = ['short', 'also', 'variants', 'doubtful', 'not', 'unless', 'context'] as const;

/** What is wrong with entries by themselves: repeated items, styles without a form, decoys that are their own form. */
export function validateEntries({ entries }: Claims): Fault[] {
  return entries.flatMap((merged) => [...repeatedItems(merged), ...strayStyles(merged), ...ownDecoys(merged)]);
}

/** Short forms that two entries have: neither could be told from the other. */
export function validateShortForms({ entries }: Claims): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, { owner: MergedEntry; form: string }>();
  for (const owner of entries) {
    for (const form of owner.entry.short) {
      const earlier = first.get(foldForm(form));
      if (earlier === undefined) first.set(foldForm(form), { owner, form });
      else if (earlier.owner !== owner) {
        const other = placeOfClaim({ ...earlier, field: 'short' });
        const message = `“${form}” is a short form of “${earlier.owner.entry.name}” too, at ${placeText(other)}`;
        faults.push(fault('short-claimed-twice', message, placeOfMerged(owner, 'short', form)));
      }
    }
  }
  return faults;
}

function repeatedItems({ sources }: MergedEntry): Fault[] {
  return sources.flatMap(({ located, placeAt }) =>
    LISTS.flatMap((field) => {
      const list = pairOf(located, field)?.node;
      const items = list?.kind === 'list' ? list.items : [];
      const seen = new Set<unknown>();
      return items.flatMap((item) => {
        if (item.kind !== 'scalar') return [];
        const isNew = !seen.has(item.value);
        seen.add(item.value);
        if (isNew) return [];
        return [fault('duplicate-item', `“${String(item.value)}” stands twice in “${field}”`, placeAt(item.offset))];
      });
    }),
  );
}

function strayStyles(merged: MergedEntry): Fault[] {
  const { name, short, also, styles } = merged.entry;
  const forms = new Set([name, ...short, ...also].map(foldForm));
  return Object.entries(styles).flatMap(([style, form]) => {
    if (forms.has(foldForm(form))) return [];
    const message = `The ${style} form “${form}” is neither the name nor an also-form of “${name}”`;
    return [fault('style-form-unknown', message, placeOfMerged(merged, 'styles', form))];
  });
}

function ownDecoys(merged: MergedEntry): Fault[] {
  const { name, short, also, not } = merged.entry;
  if (not.length === 0) return [];
  const forms = new Set([name, ...short, ...also].map(foldForm));
  return not
    .filter((decoy) => forms.has(foldForm(decoy)))
    .map((decoy) =>
      fault('decoy-is-own-form', `“${decoy}” is a form of “${name}” itself`, placeOfMerged(merged, 'not', decoy)),
    );
}
