/** How the letters of one language are written in Latin script. */
interface Letters {
  /** A letter's renderings, one a system; the key has a ^ in front where the letter is written differently there. */
  readonly renderings: ReadonlyMap<string, readonly string[]>;
  /** Matches the letter before, or the empty string, where the renderings with a ^ hold. */
  readonly before: RegExp;
}

/** At the start of a word, as Ukrainian and Belarusian standards have it. */
const WORD_START = /^$|[\s-]/u;

/** There, and after a vowel or sign, as Russian standards have it. */
const SYLLABLE_START = /^$|[\s\-аеёиоуыэюяьъ]/u;

/**
 * Standard romanisations of a name in Cyrillic script, as passports, atlases and newspapers print them: such a spelling
 * is right somewhere, and never a garbling. Empty for other scripts.
 *
 * Systems for Ukrainian: national (2010), BGN/PCGN (1965), Library of Congress without diacritics, press. For Russian:
 * BGN/PCGN (1947), passport (ICAO 9303), Library of Congress without diacritics, press.
 *
 * @param source a name in its own script
 * @param language tag of that script's language: `uk`, `ru` or `be`
 */
export function romanize(source: string, language: string): string[] {
  const letters = lettersOf(language);
  if (!letters) return [];
  const forms = new Set<string>();
  for (let system = 0; system < SYSTEMS; system++) forms.add(romanizeBy(source, letters, system));
  for (const form of [...forms]) for (const ending of endings(form)) forms.add(ending);
  return [...forms];
}

const SYSTEMS = 4;

function romanizeBy(source: string, letters: Letters, system: number): string {
  let out = '';
  let before = '';
  for (const character of source.normalize('NFC')) {
    const lower = character.toLowerCase();
    const key = letters.before.test(before) && letters.renderings.has(`^${lower}`) ? `^${lower}` : lower;
    const rendering = letters.renderings.get(key);
    const plain = rendering ? (rendering[system] ?? rendering.at(-1)!) : lower;
    out += lower === character ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    before = lower;
  }
  return out;
}

/** Adjectival surnames end in -sky, -skyi, -skyy, -skiy, -skii or -skyj, by house and passport. */
function* endings(form: string): Iterable<string> {
  const stem = /^(.*[st][kc])(?:yi|yy|iy|ii|yj|ij|y|i)$/u.exec(form)?.[1];
  if (stem?.endsWith('k')) for (const ending of ['y', 'yi', 'yy', 'iy', 'ii']) yield stem + ending;
}

const known = new Map<string, Letters>();

/** Read when they are asked for: a run with compiled dictionaries romanises nothing. */
function lettersOf(language: string): Letters | undefined {
  const rows = Object.hasOwn(ROWS, language) ? ROWS[language] : undefined;
  if (rows === undefined) return undefined;
  const letters = known.get(language) ?? {
    renderings: table(rows),
    before: language === 'ru' ? SYLLABLE_START : WORD_START,
  };
  known.set(language, letters);
  return letters;
}

function table(rows: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const row of rows.trim().split(/\s*;\s*/)) {
    const [letter, ...renderings] = row.split(/[\s]+/);
    map.set(
      letter!,
      renderings.map((rendering) => (rendering === '-' ? '' : rendering)),
    );
  }
  return map;
}

const COMMON = 'а a; б b; д d; з z; к k; л l; м m; н n; о o; п p; р r; с s; т t; у u; ф f; ш sh; ч ch; ж zh; ц ts';

const ROWS: Readonly<Record<string, string>> = {
  uk: `${COMMON}; в v; г h h h h; ґ g; е e; є ie ye ie ye; ^є ye ye ie ye; и y y y y; і i; ї i yi i i; ^ї yi yi i yi;
  й i y i y; ^й y y i y; х kh; щ shch; ь - - - -; ю iu yu iu yu; ^ю yu yu iu yu; я ia ya ia ya; ^я ya ya ia ya; ' -; ’ -; ʼ -`,
  ru: `${COMMON}; в v; г g; е e e e e; ^е ye e e e; ё e e e yo; ^ё ye e e yo; и i; й y i i y; х kh; щ shch shch shch shch;
  ъ - ie - -; ы y; ь -; э e; ю yu iu iu yu; я ya ia ia ya`,
  be: `${COMMON}; в v; г h; е e ye ie e; ^е ye ye ie e; ё io yo io yo; ^ё yo yo io yo; і i; й i y i y; ў u w u v; х kh; ы y;
  ь -; э e; ю iu yu iu yu; ^ю yu yu iu yu; я ia ya ia ya; ^я ya ya ia ya; ' -; ’ -; ʼ -`,
};
