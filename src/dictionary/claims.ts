import { foldForm } from '../core/gazetteer/forms.ts';
import type { DictionaryCorrection, FormField } from './dictionary.ts';
import type { Place } from './fault.ts';
import { type MergedEntry, placeOfMerged } from './merged-entry.ts';

/** One spelling for which an entry speaks, as right (`name`, `short`, `also`), somebody else's (`not`) or wrong. */
export interface Claim {
  readonly form: string;
  readonly field: FormField;
  readonly owner: MergedEntry;
}

/** Every spelling of a set of dictionaries by its folded form, so that two that are compared alike meet. */
export interface Claims {
  /** Names, short forms, also-forms and decoys: the first claim, names before the rest. */
  readonly right: ReadonlyMap<string, Claim>;
  /** Variants: the first claim. */
  readonly wrong: ReadonlyMap<string, Claim>;
  readonly entries: readonly MergedEntry[];
  readonly corrections: readonly DictionaryCorrection[];
}

/** Gathers the claims of merged entries. */
export function gatherClaims(entries: readonly MergedEntry[], corrections: readonly DictionaryCorrection[]): Claims {
  const right = new Map<string, Claim>();
  const wrong = new Map<string, Claim>();
  const claim = (owner: MergedEntry, field: FormField, forms: readonly string[]) => {
    const claimed = field === 'variants' ? wrong : right;
    for (const form of forms) {
      const key = foldForm(form);
      if (!claimed.has(key)) claimed.set(key, { form, field, owner });
    }
  };
  for (const owner of entries) claim(owner, 'name', [owner.entry.name]);
  for (const owner of entries) {
    const { short, also, not, variants } = owner.entry;
    claim(owner, 'short', short);
    claim(owner, 'also', also);
    claim(owner, 'not', not);
    claim(owner, 'variants', variants);
  }
  return { right, wrong, entries, corrections };
}

/** Where a claim stands. */
export function placeOfClaim({ owner, field, form }: Claim): Place {
  return placeOfMerged(owner, field, form);
}

const ROLES: Readonly<Record<FormField, string>> = {
  name: 'the name',
  short: 'a short form',
  also: 'an also-form',
  not: 'a decoy',
  variants: 'a variant',
  doubtful: 'a doubtful garbling',
  styles: 'a style',
};

/** A claim in words: whose it is, and what it is there. */
export function claimText({ owner, field }: Claim): string {
  return field === 'name' ? `the name of the entry “${owner.entry.name}”` : `${ROLES[field]} of “${owner.entry.name}”`;
}
