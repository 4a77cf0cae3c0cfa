import { hashToken } from './fold.ts';
import { FormRole } from './forms.ts';
import { typeAt } from './gazetteer.ts';
import type { Matcher } from './matcher.ts';

/** Endings that make a new word of a name. */
interface Derivation {
  readonly endings: readonly string[];
  /** What the name may lose before them. */
  readonly lost: readonly string[];
  /** Whether only places have such words. */
  readonly placesOnly: boolean;
}

const DERIVATIONS: readonly Derivation[] = [
  // Manitoban, Nevadan, Tuscan, Detroiters, Jaffnese
  {
    endings: 'an ans ian ians er ers ite ites ese'.split(' '),
    lost: ['', 'a', 'e', 'o', 'y', 'u', 'ah', 'eh', 'ia'],
    placesOnly: true,
  },
  // Idlibi, Basrawi, Fallujis. No other vowel: Rubizhni is Rubizhne read wrong.
  { endings: 'i is wi awi aoui'.split(' '), lost: ['', 'a', 'ah', 'eh'], placesOnly: true },
  // Putinite, Chavism
  { endings: 'ite ites ist ists ism'.split(' '), lost: ['', 'a', 'e', 'o', 'ez'], placesOnly: false },
];

/** A shorter stem is that of too many names. */
const LEAST_STEM = 4;

/**
 * Whether a folded spelling is a right name of some entry, whole, with an ending that makes a new word of it. Such a
 * word is right as it stands, and a garbling neither of that name nor of another.
 */
export function isDerivedFromName(matcher: Matcher, folded: string): boolean {
  return DERIVATIONS.some(({ endings, lost, placesOnly }) =>
    endings.some((ending) => {
      const stem = folded.slice(0, -ending.length);
      if (stem.length < LEAST_STEM || !folded.endsWith(ending)) return false;
      return lost.some((letters) => isRightName(matcher, stem + letters, placesOnly));
    }),
  );
}

function isRightName(matcher: Matcher, name: string, placesOnly: boolean): boolean {
  const { gazetteer, postingsOf, wordOf } = matcher;
  const word = wordOf(hashToken(name), name);
  if (word < 0) return false;
  return postingsOf(word).alone.some(({ form }) => {
    const isRight = gazetteer.forms.role[form]! <= FormRole.Also;
    return isRight && (!placesOnly || typeAt(gazetteer, gazetteer.forms.entry[form]!) === 'place');
  });
}
