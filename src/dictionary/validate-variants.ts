import { foldForm, formsOf } from '../core/gazetteer/forms.ts';
import { type Claim, type Claims, claimText, placeOfClaim } from './claims.ts';
import { type Fault, fault, placeText } from './fault.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { spellingFaults } from './spelling-faults.ts';

/** Variants that are right for some entry, that two entries claim, or that prose has as a word. */
export function validateVariants(claims: Claims): Fault[] {
  return claims.entries.flatMap((owner) =>
    owner.entry.variants.flatMap((form) => variantFaults({ form, field: 'variants', owner }, claims)),
  );
}

function variantFaults(variant: Claim, claims: Claims): Fault[] {
  const folded = foldForm(variant.form);
  const right = claims.right.get(folded);
  const first = claims.wrong.get(folded);
  const faults: Fault[] = [];
  if (right !== undefined) {
    const message = `The variant “${variant.form}” is ${claimText(right)}, at ${placeText(placeOfClaim(right))}`;
    faults.push(fault('variant-is-right-form', message, placeOfClaim(variant)));
  }
  if (first !== undefined && first.owner !== variant.owner) {
    const message = `“${variant.form}” is ${claimText(first)} too, at ${placeText(placeOfClaim(first))}`;
    faults.push(fault('variant-claimed-twice', message, placeOfClaim(variant)));
  }
  if (isOrdinaryWord(folded)) {
    faults.push(fault('ordinary-word', `The variant “${variant.form}” is an ordinary word`, placeOfClaim(variant)));
  }
  return [...faults, ...spellingFaults(variant.form, () => targetOf(variant), placeOfClaim(variant))];
}

/** What is written in the place of a garbling. */
export function targetOf({ form, owner: { entry } }: Claim): string {
  return formsOf(entry).find(({ text }) => text === form)?.target ?? entry.name;
}
