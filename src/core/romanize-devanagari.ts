import { capitalized } from './capitalized.ts';

/**
 * A name in Devanagari as the Hunterian system (the national one of India) writes it, without its marks, and as newspapers
 * do, with w for v and oo for the long u. The vowel that a consonant has unless another is written falls silent at the end of
 * a word and mostly between two syllables, so that each is given with and without the latter. Empty for other scripts.
 */
export function romanizeDevanagari(source: string): string[] {
  const letters = source.normalize('NFD');
  if (!/^[\u0900-\u097f\s.-]+$/u.test(letters)) return [];
  const forms = new Set<string>();
  for (const system of [0, 1])
    for (const isSilent of [isSilentInside, isSilentAtEnd])
      forms.add(letters.replace(/[\u0900-\u097f]+/gu, (word) => capitalized(wordOf(soundsOf(word, system), isSilent))));
  return [...forms];
}

/** A vowel with the consonants before it. */
interface Sound {
  consonants: string;
  /** How many letters the consonants are written with. */
  count: number;
  vowel: string;
  /** The nasal behind the vowel, if there is one. */
  end: string;
  /** Whether the vowel is the one that is not written. */
  isInherent: boolean;
}

function soundsOf(word: string, system: number): Sound[] {
  const letters = readLetters();
  const sounds: Sound[] = [];
  let consonants = '';
  let count = 0;
  const close = (vowel: string, isInherent: boolean) => {
    sounds.push({ consonants, count, vowel, end: '', isInherent });
    [consonants, count] = ['', 0];
  };
  const characters = [...word];
  characters.forEach((character, at) => {
    const renderings = letters.get(character);
    const rendering = renderings?.[system] ?? renderings?.[0];
    if (CONSONANTS.test(character)) {
      const dotted = characters[at + 1] === NUKTA ? DOTTED[character] : undefined;
      const next = characters[at + (characters[at + 1] === NUKTA ? 2 : 1)];
      consonants += dotted ?? rendering ?? '';
      count++;
      if (next !== VIRAMA && !VOWEL_SIGNS.test(next ?? '')) close('a', true);
    } else if (VOWELS.test(character)) close(rendering ?? '', false);
    else if (NASALS.test(character) && sounds.length > 0) sounds.at(-1)!.end = nasalBefore(characters[at + 1] ?? '');
  });
  if (consonants !== '') close('', false);
  return sounds;
}

/** The sign of a nasal is spoken as the consonant behind it asks: Mumbai, Singh. */
function nasalBefore(next: string): string {
  if (LABIALS.test(next)) return 'm';
  return next === 'ह' ? 'ng' : 'n';
}

const LABIALS = /^[पफबभम]$/u;

type IsSilent = (sounds: readonly Sound[], at: number) => boolean;

const isSilentAtEnd: IsSilent = (sounds, at) => {
  const { isInherent, count } = sounds[at]!;
  return isInherent && at > 0 && at === sounds.length - 1 && count === 1;
};

/** Also between a vowel and a consonant with a vowel of its own (Ohala 1983). */
const isSilentInside: IsSilent = (sounds, at) => {
  const sound = sounds[at]!;
  if (isSilentAtEnd(sounds, at)) return true;
  if (!sound.isInherent || sound.end !== '' || sound.count !== 1 || at === 0 || at === sounds.length - 1) return false;
  const next = sounds[at + 1]!;
  return next.count === 1 && next.vowel !== '' && sounds[at - 1]!.vowel !== '' && sounds[at - 1]!.end === '';
};

/** Writes sounds from the last to the first, so that no two vowels beside one another fall silent. */
function wordOf(sounds: readonly Sound[], isSilent: IsSilent): string {
  const written = [...sounds];
  for (let at = written.length - 1; at >= 0; at--)
    if (isSilent(written, at)) written[at] = { ...written[at]!, vowel: '' };
  return written.map(({ consonants, vowel, end }) => consonants + vowel + end).join('');
}

const NUKTA = '\u093c';
const VIRAMA = '\u094d';
const CONSONANTS = /^[\u0915-\u0939]$/u;
const VOWEL_SIGNS = /^[\u093e-\u094c]$/u;
const VOWELS = /^[\u0905-\u0914\u093e-\u094c]$/u;
const NASALS = /^[\u0901\u0902]$/u;

/** Letters of Persian, Arabic and Hindi sounds: a letter with a dot below. */
const DOTTED: Readonly<Record<string, string>> = { क: 'q', ख: 'kh', ग: 'gh', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f' };

const ROWS = `अ a;आ a;इ i;ई i;उ u;ऊ u oo;ऋ ri;ए e;ऐ ai;ओ o;औ au;ऑ o;ा a;ि i;ी i;ु u;ू u oo;ृ ri;े e;ै ai;ॉ o;ो o;ौ au;
  क k;ख kh;ग g;घ gh;ङ ng;च ch;छ chh;ज j;झ jh;ञ n;ट t;ठ th;ड d;ढ dh;ण n;त t;थ th;द d;ध dh;न n;प p;फ ph f;ब b;भ bh;म m;
  य y;र r;ल l;ळ l;व v w;श sh;ष sh;स s;ह h`;

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Renderings of each letter, one a system. Read when they are asked for: a run with compiled dictionaries asks for none. */
function readLetters(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    ROWS.split(';').map((row) => {
      const [letter = '', ...renderings] = row.trim().split(' ');
      return [letter, renderings];
    }),
  );
  return known;
}
