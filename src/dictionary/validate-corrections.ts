import { foldForm } from '../core/gazetteer/forms.ts';
import { type Claims, claimText, placeOfClaim } from './claims.ts';
import type { DictionaryCorrection } from './dictionary.ts';
import { type Fault, fault, placeText } from './fault.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { spellingFaults } from './spelling-faults.ts';

/** Quick corrections of what is right or an ordinary word, that change nothing, or that disagree with an entry. */
export function validateCorrections(claims: Claims): Fault[] {
  return claims.corrections.flatMap((correction) => {
    const { from, to, place } = correction;
    if (from === to) return [fault('no-change', `“${from}” is corrected to itself`, place)];
    const faults = [
      ...ofRightForm(correction, claims),
      ...ofOtherTarget(correction, claims),
      ...spellingFaults(from, () => to, place),
    ];
    if (!isOrdinaryWord(foldForm(from))) return faults;
    return [...faults, fault('ordinary-word', `“${from}” is an ordinary word`, place)];
  });
}

function ofRightForm({ from, place }: DictionaryCorrection, { right }: Claims): Fault[] {
  const claim = right.get(foldForm(from));
  if (claim === undefined) return [];
  const message = `“${from}” is ${claimText(claim)}, at ${placeText(placeOfClaim(claim))}`;
  return [fault('correction-of-right-form', message, place)];
}

function ofOtherTarget({ from, to, place }: DictionaryCorrection, { wrong }: Claims): Fault[] {
  const claim = wrong.get(foldForm(from));
  if (claim === undefined) return [];
  const { name, short, also } = claim.owner.entry;
  if ([name, ...short, ...also].includes(to)) return [];
  const message = `“${from}” is ${claimText(claim)}, at ${placeText(placeOfClaim(claim))}, and not corrected to “${to}” there`;
  return [fault('variant-claimed-twice', message, place)];
}
