import { foldForm } from '../core/gazetteer/forms.ts';
import { type Claims, claimText, placeOfClaim } from './claims.ts';
import { type Fault, fault, placeText } from './fault.ts';
import { placeOfMerged } from './merged-entry.ts';
import { spellingFaults } from './spelling-faults.ts';
import { targetOf } from './validate-variants.ts';

/** Doubtful garblings that are right for some entry or always corrected: there is no doubt about them. */
export function validateDoubtful({ entries, right, wrong }: Claims): Fault[] {
  return entries.flatMap((owner) =>
    owner.entry.doubtful.flatMap((form) => {
      const place = placeOfMerged(owner, 'doubtful', form);
      const claim = right.get(foldForm(form)) ?? wrong.get(foldForm(form));
      const faults = spellingFaults(form, () => targetOf({ form, field: 'doubtful', owner }), place);
      if (claim === undefined) return faults;
      const message = `The doubtful garbling “${form}” is ${claimText(claim)}, at ${placeText(placeOfClaim(claim))}`;
      return [fault('doubtful-for-nothing', message, place), ...faults];
    }),
  );
}
