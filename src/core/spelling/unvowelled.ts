import { letterSet } from './letter-set.ts';

/** A word in a script that writes no short vowels. */
export interface UnvowelledWord {
  /** For each letter what it is read as, the usual reading first. */
  readonly letters: readonly Readings[];
  /** Set of all that can stand in a reading: see {@link letterSet}. */
  readonly set: number;
}

/** Latin letters, or nothing at all, that a letter is read as. */
type Readings = readonly string[];

const ARABIC = `ا - a e i o u; آ a aa; أ a e i o u; إ i e a; ب b p; پ p b; ة a ah at e eh; ت t; ٹ t; ث th t s; ج j g dj zh;
  چ ch tch sh; ح h kh; خ kh h k ch; د d; ڈ d; ذ dh z d th; ر r; ڑ r; ز z; ژ zh j; س s c; ش sh ch s; ص s; ض d dh z; ط t;
  ظ z dh d th; ع - a e i o u aa; غ gh g; ف f v ph; ق q k g gh; ک k c; ك k c; ګ g; گ g gh; ل l; م m; ن n; ں n; ه h - eh ah;
  ہ h - eh ah; ھ h -; و w v u o ou oo au ow; ؤ u o - w; ي y i ee e ei ai; ی y i ee e ei ai; ې e i; ے e ai; ى a y i;
  ئ - y i e; ء -; ڤ v`;

const HEBREW = `א - a e i o u; ב b v; ג g; ג' j g; ד d; ה h - a e ah eh; ו v w o u ou; ז z s; ז' zh j; ח h ch kh; ח' kh h; ט t;
  י y i e ee j ei ai; כ k ch kh h c; ך k ch kh h; ל l; מ m; ם m; נ n; ן n; ס s c; ע - a e i o u; ע' gh g; פ p f ph; ף f p ph;
  צ tz ts z s; צ' ch; ץ tz ts z s; ץ' ch; ק k q c; ר r; ש sh s; ת t th; ת' th t`;

const ROWS: Readonly<Record<string, string>> = { ar: ARABIC, fa: ARABIC, ur: ARABIC, ps: ARABIC, he: HEBREW };

/** Whether the script of a language writes no short vowels, so that a name in it has no one romanisation. */
function isUnvowelled(language: string): boolean {
  return Object.hasOwn(ROWS, language);
}

/** Whether a name is given in such scripts and no other: one that comes from elsewhere is hardly read from them. */
export function isUnvowelledOnly(source: Readonly<Record<string, string>>): boolean {
  const languages = Object.keys(source);
  return languages.length > 0 && languages.every(isUnvowelled);
}

/**
 * The words of a name in such a script, each with the Arabic article and without it. A word with a letter that is not
 * known is left out.
 *
 * @param language tag of the name's language, such as `ar` or `he`
 */
export function unvowelledWords(name: string, language: string): UnvowelledWord[] {
  const letters = lettersOf(language);
  const plain = name
    .normalize('NFC')
    .replace(/[\u05f3’]/gu, "'")
    .replace(POINTS, '');
  return plain
    .split(/[\s\u200c-]+/u)
    .flatMap((word) => (word.startsWith('ال') ? [word, word.slice(2)] : [word]))
    .map((word) => readingsOf(word, letters))
    .filter((word) => word !== undefined);
}

/** Vowel points, other marks and the signs of abbreviation, which few texts write. */
const POINTS = /[\u0591-\u05c7\u064b-\u065f\u0670\u05f4"]/gu;

function readingsOf(word: string, letters: ReadonlyMap<string, Readings>): UnvowelledWord | undefined {
  const read: Readings[] = [];
  for (let at = 0; at < word.length; ) {
    const pair = letters.get(word.slice(at, at + 2));
    const readings = pair ?? letters.get(word.charAt(at));
    if (!readings) return undefined;
    read.push(readings);
    at += pair ? 2 : 1;
  }
  return read.length > 0 ? { letters: read, set: letterSet(`aeiouh${read.flat().join('')}`) } : undefined;
}

const known = new Map<string, ReadonlyMap<string, Readings>>();

/** Read when they are asked for: most texts have no garbled name in need of them. */
function lettersOf(language: string): ReadonlyMap<string, Readings> {
  const rows = ROWS[language] ?? '';
  const letters = known.get(rows) ?? new Map(rows.split(';').map(readRow));
  known.set(rows, letters);
  return letters;
}

function readRow(row: string): [string, Readings] {
  const [letter = '', ...readings] = row.trim().split(/\s+/);
  return [letter, readings.map((reading) => (reading === '-' ? '' : reading))];
}

/** Nats, set by hand: for a letter read as it mostly is, or in another way. */
const USUAL = 0.2;
const UNUSUAL = 1.2;
/** For a vowel that is not written, a second one behind it, and for none between two consonants. */
const VOWEL = 1;
const SECOND_VOWEL = 0.8;
const NO_VOWEL = 0.5;
/** For a consonant that is written once and read twice, and for an h behind a last vowel. */
const DOUBLED = 0.7;
const LAST_H = 1;

/** Vowels that stand in a row at most, and so many states, by the vowels just read, at each place of a spelling. */
const MOST_VOWELS = 2;
const STATES = MOST_VOWELS + 1;

/**
 * Cost in nats of reading a word without short vowels as a spelling: of the cheapest way to read each of its letters and
 * put in vowels where none is written. Infinity where the spelling has a consonant that the word does not give, or lacks
 * one, and where the cost is not below a bound.
 *
 * @param spelling folded Latin letters
 */
export function readingCost(spelling: string, word: UnvowelledWord, bound = Number.POSITIVE_INFINITY): number {
  if ((letterSet(spelling) & ~word.set) !== 0) return Number.POSITIVE_INFINITY;
  let costs = new Float64Array((spelling.length + 1) * STATES).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  putIn(spelling, costs);
  for (const readings of word.letters) {
    costs = afterLetter(spelling, readings, costs, bound);
    if (costs.every(isInfinite)) return Number.POSITIVE_INFINITY;
    putIn(spelling, costs);
  }
  const cost = Math.min(...costs.subarray(-STATES));
  return cost < bound ? cost : Number.POSITIVE_INFINITY;
}

function isInfinite(cost: number): boolean {
  return cost === Number.POSITIVE_INFINITY;
}

/** Costs after one more letter of the word, of what was below the bound before. */
function afterLetter(
  spelling: string,
  readings: Readings,
  costs: Float64Array,
  bound: number,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(costs.length).fill(Number.POSITIVE_INFINITY);
  costs.forEach((cost, at) => {
    if (cost >= bound) return;
    const vowels = at % STATES;
    const place = (at - vowels) / STATES;
    for (const reading of readings) {
      if (!spelling.startsWith(reading, place)) continue;
      const rare = reading === readings[0] ? USUAL : UNUSUAL;
      if (reading === '') lower(next, at, cost + rare);
      else if (!isVowel(reading.charAt(0))) {
        const close = vowels === 0 && place > 0 ? NO_VOWEL : 0;
        lower(next, (place + reading.length) * STATES, cost + rare + close);
      } else if (vowels < MOST_VOWELS) {
        const state = isVowel(reading.at(-1)!) ? vowels + 1 : 0;
        lower(next, (place + reading.length) * STATES + state, cost + rare);
      }
    }
  });
  return next;
}

/** Takes in what may be read where nothing is written: a vowel, a consonant once more, an h at the end. */
function putIn(spelling: string, costs: Float64Array): void {
  for (let at = 0; at < costs.length - STATES; at++) {
    const vowels = at % STATES;
    const place = (at - vowels) / STATES;
    const letter = spelling.charAt(place);
    const next = (place + 1) * STATES;
    if (isVowel(letter)) {
      if (vowels < MOST_VOWELS) lower(costs, next + vowels + 1, costs[at]! + (vowels === 0 ? VOWEL : SECOND_VOWEL));
    } else if (place > 0 && letter === spelling.charAt(place - 1)) lower(costs, next, costs[at]! + DOUBLED);
    else if (letter === 'h' && vowels > 0 && place === spelling.length - 1) lower(costs, next, costs[at]! + LAST_H);
  }
}

function lower(costs: Float64Array, at: number, cost: number): void {
  if (cost < costs[at]!) costs[at] = cost;
}

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}
