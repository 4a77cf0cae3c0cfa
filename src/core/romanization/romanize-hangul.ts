import { capitalized } from '../text/capitalized.ts';

/** A syllable of Hangul in its parts, each the number of its letter in the order of Unicode; 0 for no final. */
interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** How one system writes the letters. */
interface System {
  /** Initials after a voiceless sound or at the start of a word, and the same after a voiced one. */
  readonly initials: readonly string[];
  readonly voiced: readonly string[];
  readonly vowels: readonly string[];
  /** Whether sounds on both sides of a hyphen in a given name change each other. */
  readonly joinsNames: boolean;
}

/**
 * Standard romanisations of a Korean name: Revised Romanization (2000), then McCune-Reischauer (1939) without its marks.
 * Both write what is spoken, so that a consonant changes beside another. A person's given name has hyphens between its
 * syllables, and stands behind the surname as the standards write it and as the canonical name does.
 *
 * @param source a name in Hangul; empty if another letter is in it
 * @param person canonical name of the person, if it is one
 */
export function romanizeHangul(source: string, person?: string): string[] {
  if (!/^[가-힣]+(?: [가-힣]+)*$/u.test(source)) return [];
  const words = source.split(' ');
  if (person === undefined || words.length > 1 || source.length < 2) {
    return SYSTEMS.map((system) =>
      words.map((word) => capitalized(spoken(syllablesOf(word), system).join(''))).join(' '),
    );
  }
  const end = source.length > 3 && LONG_SURNAMES.includes(source.slice(0, 2)) ? 2 : 1;
  const customary = /^(\S+) \S+[- ]\S+$/.exec(person)?.[1];
  return SYSTEMS.flatMap((system) => {
    const surname = capitalized(spoken(syllablesOf(source.slice(0, end)), system).join(''));
    const name = capitalized(spokenName(syllablesOf(source.slice(end)), system).join('-'));
    return [...new Set([surname, customary ?? surname])].map((before) => `${before} ${name}`);
  });
}

/** Surnames of two syllables. */
const LONG_SURNAMES = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고'];

const FIRST_SYLLABLE = 0xac00;
const VOWELS = 21;
const FINALS = 28;

/** Precomposed syllables are numbered by their parts. */
function syllablesOf(word: string): Syllable[] {
  return [...word].map((syllable) => {
    const number = syllable.charCodeAt(0) - FIRST_SYLLABLE;
    return {
      initial: Math.floor(number / FINALS / VOWELS),
      vowel: Math.floor(number / FINALS) % VOWELS,
      final: number % FINALS,
    };
  });
}

/** The syllables of a given name: a hyphen keeps a final where it is. */
function spokenName(syllables: readonly Syllable[], system: System): string[] {
  return system.joinsNames
    ? spoken(syllables, system, {})
    : syllables.flatMap((syllable) => spoken([syllable], system));
}

/** Syllables of one word in Latin letters, as they are spoken one after the other. */
function spoken(syllables: readonly Syllable[], system: System, links: Links = LINKED): string[] {
  let end = '';
  let linked = -1;
  return syllables.map(({ initial, vowel, final }, at) => {
    const next = syllables[at + 1];
    const start = startOf(linked >= 0 ? linked : initial, end, at, system);
    linked = next?.initial === SILENT ? (links[final] ?? -1) : -1;
    end = linked >= 0 ? '' : endOf(final, next);
    return start + system.vowels[vowel] + end;
  });
}

/** Numbers of initials. */
const [N, R, M, SILENT] = [2, 5, 6, 11] as const;

/** The initial as which a final is spoken before a vowel; others stay where they are. */
type Links = Readonly<Record<number, number>>;

const LINKED: Links = {
  1: 0,
  2: 1,
  4: 2,
  7: 3,
  8: 5,
  16: 6,
  17: 7,
  19: 9,
  20: 10,
  22: 12,
  23: 14,
  24: 15,
  25: 16,
  26: 17,
  27: SILENT,
};

/** Sound of each final at the end of a word. */
const ENDS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const NASAL: Readonly<Record<string, string>> = { k: 'ng', t: 'n', p: 'm' };

/** Sound of a final before the next syllable: a stop before a nasal or r is a nasal itself, and n beside l is l. */
function endOf(final: number, next: Syllable | undefined): string {
  const end = ENDS[final]!;
  if (next?.initial === R && end === 'n') return 'l';
  const nasal = next !== undefined && [N, R, M].includes(next.initial as never);
  return (nasal ? NASAL[end] : undefined) ?? end;
}

/** Sound of an initial behind the end of the syllable before. */
function startOf(initial: number, end: string, at: number, { initials, voiced }: System): string {
  if (end === 'l' && (initial === N || initial === R)) return 'l';
  if (initial === R && end !== '') return 'n';
  return (at > 0 && ['', 'n', 'm', 'ng', 'l'].includes(end) ? voiced : initials)[initial]!;
}

const letters = (row: string) => row.split(' ').map((letter) => (letter === '-' ? '' : letter));

const REVISED_INITIALS = letters('g kk n d tt r m b pp s ss - j jj ch k t p h');

const SYSTEMS: readonly System[] = [
  {
    initials: REVISED_INITIALS,
    voiced: REVISED_INITIALS,
    vowels: letters('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'),
    joinsNames: false,
  },
  {
    initials: letters('k kk n t tt r m p pp s ss - ch tch ch k t p h'),
    voiced: letters('g kk n d tt r m b pp s ss - j tch ch k t p h'),
    vowels: letters('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'),
    joinsNames: true,
  },
];
