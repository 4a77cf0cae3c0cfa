import { ENTRY_TYPES, type EntryType } from '../gazetteer/entry.ts';
import { FormRole } from '../gazetteer/forms.ts';
import { typeAt } from '../gazetteer/gazetteer.ts';
import { hashToken } from '../text/fold.ts';
import type { Matcher } from './matcher.ts';

/** Endings that make a new word of a name. */
interface Derivation {
  readonly endings: readonly string[];
  /** What the name may lose before them. */
  readonly lost: readonly string[];
  /** What has such words. */
  readonly of: readonly EntryType[];
  /** What the name ends with that has such words; any, if nothing is said. */
  readonly names?: RegExp;
}

const LANDS: readonly EntryType[] = ['place', 'term'];
const PERSONS: readonly EntryType[] = ['person'];

const DERIVATIONS: readonly Derivation[] = [
  // Manitoban, Tuscan, Arkansan, Detroiters, Jaffnese, Marseillais
  {
    endings: 'an ans ian ians er ers ite ites ese ais ois'.split(' '),
    lost: ['', 'a', 'e', 'o', 'y', 'u', 'ah', 'as', 'eh', 'ia'],
    of: LANDS,
  },
  // Idlibi, Basrawi, Shabwani, Fallujis. No other vowel is lost: Rubizhni is Rubizhne read wrong.
  { endings: 'i is ni nis wi awi aoui'.split(' '), lost: ['', 'a', 'ah', 'eh'], of: LANDS },
  // Sanaani, Zahlani
  { endings: ['ani', 'anis'], lost: ['', 'a', 'ah', 'e', 'eh'], of: LANDS },
  // Slovyanska, Kharkivska, Vinnytskyi: adjectives, of which streets and regions are named
  {
    endings: 'ska ske skyi skyy skiy skaya skoye skoho'.split(' '),
    lost: ['', 'sk', 'ka', 'ia', 'sia', 'a'],
    of: LANDS,
  },
  // Shamarina, Nemtsova, Lavrovskaya: women's surnames
  { endings: ['a'], lost: [''], of: PERSONS, names: /(?:ov|ev|in|yn)$/ },
  { endings: ['skaya', 'skaia', 'ska'], lost: ['sky', 'ski', 'skyi', 'skiy'], of: PERSONS },
  // Putinite, Chavism
  { endings: 'ite ites ist ists ism'.split(' '), lost: ['', 'a', 'e', 'o', 'ez'], of: ENTRY_TYPES },
];

const ANY = /(?:)/;

/** A shorter stem is that of too many names. */
const LEAST_STEM = 4;

/**
 * Whether a folded spelling is a right name of some entry, whole, with an ending that makes a new word of it. Such a
 * word is right as it stands, and a garbling neither of that name nor of another.
 */
export function isDerivedFromName(matcher: Matcher, folded: string): boolean {
  for (const { name, of } of origins(folded)) if (isRightName(matcher, name, of)) return true;
  return false;
}

/** Whether a folded spelling is a word of a name of this type with such an ending: New Yorker, East Timorese. */
export function isDerivedFrom(folded: string, word: string, type: EntryType): boolean {
  // All origins of a spelling begin as it does; to list them takes time.
  if (!folded.startsWith(word.slice(0, LEAST_STEM))) return false;
  for (const { name, of } of origins(folded)) if (name === word && of.includes(type)) return true;
  return false;
}

/** Names that a folded spelling may be made of. */
function* origins(folded: string): Iterable<{ name: string; of: readonly EntryType[] }> {
  for (const { endings, lost, of, names = ANY } of DERIVATIONS) {
    for (const ending of endings) {
      if (folded.length < LEAST_STEM + ending.length || !folded.endsWith(ending)) continue;
      const stem = folded.slice(0, -ending.length);
      for (const letters of lost) if (names.test(stem + letters)) yield { name: stem + letters, of };
    }
  }
}

function isRightName(matcher: Matcher, name: string, of: readonly EntryType[]): boolean {
  const { gazetteer, postingsOf, wordOf } = matcher;
  const word = wordOf(hashToken(name), name);
  if (word < 0) return false;
  return postingsOf(word).alone.some(({ form }) => {
    const role = gazetteer.forms.role[form]!;
    const isRight = role <= FormRole.Also || of === PERSONS;
    return isRight && of.includes(typeAt(gazetteer, gazetteer.forms.entry[form]!));
  });
}
