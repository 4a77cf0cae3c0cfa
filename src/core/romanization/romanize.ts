import { capitalized } from '../text/capitalized.ts';

/** How the letters of one language are written in Latin script. */
interface Letters {
  /**
   * Renderings of a letter, or of up to three letters together, one a system; the key has a ^ in front where these are
   * written differently there.
   */
  readonly renderings: ReadonlyMap<string, readonly string[]>;
  /** Matches the letter before, or the empty string, where the renderings with a ^ hold. */
  readonly before: RegExp;
  /** Whether its surnames have the ending -sky in its many spellings. */
  readonly hasAdjectives: boolean;
}

/** At the start of a word, as Ukrainian and Belarusian standards have it. */
const WORD_START = /^$|[\s-]/u;

/** There, and after a vowel or sign, as Russian standards have it. */
const SYLLABLE_START = /^$|[\s\-аеёиоуыэюяьъ]/u;

/** Languages of adjectives in -sky. */
const ADJECTIVAL = ['uk', 'ru', 'be'];

/**
 * Standard romanisations of a name in Cyrillic, Greek, Georgian or Armenian script, as passports, atlases and newspapers
 * print them: such a spelling is right somewhere, and never a garbling. Empty for other scripts. What a standard writes
 * with a mark stands without it, for marks do not count in comparisons.
 *
 * Systems, in this order:
 * - Ukrainian: national (2010), BGN/PCGN (1965), Library of Congress, press
 * - Russian: BGN/PCGN (1947), passport (ICAO 9303), Library of Congress, press
 * - Belarusian: passport (ICAO 9303), BGN/PCGN (1979), Library of Congress, press
 * - Bulgarian: national (2009), BGN/PCGN (1952)
 * - Macedonian: passport, national with its marks (1970)
 * - Serbian: the Latin letters of the language, and these with dj
 * - Greek: ELOT 743, BGN/PCGN (1962), press by sound, press by letter
 * - Georgian: national (2002), press
 * - Armenian: BGN/PCGN (1981), press
 *
 * @param source a name in its own script
 * @param language tag of that script's language, such as `uk` or `el`
 */
export function romanize(source: string, language: string): string[] {
  const letters = lettersOf(language);
  if (!letters) return [];
  const forms = new Set<string>();
  const spelled = language === 'el' ? spelledAsSpoken(source) : source.normalize('NFC');
  for (let system = 0; system < SYSTEMS; system++) {
    const form = romanizeBy(spelled, letters, system);
    // Georgian has no capitals, and a form without any would be looked for in lower case.
    forms.add(language === 'ka' ? form.replace(/\p{L}+/gu, capitalized) : form);
  }
  if (letters.hasAdjectives) for (const form of [...forms]) for (const ending of endings(form)) forms.add(ending);
  return [...forms];
}

const SYSTEMS = 4;
const MOST_LETTERS = 3;

function romanizeBy(source: string, letters: Letters, system: number): string {
  const lower = source.toLowerCase();
  let out = '';
  for (let at = 0; at < source.length; ) {
    const { length, renderings } = renderingsAt(lower, at, letters);
    const plain = renderings[system] ?? renderings.at(-1)!;
    out += lower[at] === source[at] ? plain : capitalized(plain);
    at += length;
  }
  return out;
}

/** Renderings of the most letters at a place that are written together; those of a letter which is in no table are itself. */
function renderingsAt(lower: string, at: number, { renderings, before }: Letters) {
  const starts = before.test(lower.charAt(at - 1));
  for (let length = MOST_LETTERS; length > 0; length--) {
    const key = lower.slice(at, at + length);
    const found = (starts ? renderings.get(`^${key}`) : undefined) ?? renderings.get(key);
    if (found) return { length: key.length, renderings: found };
  }
  return { length: 1, renderings: [lower.charAt(at)] };
}

/** Greek without accents, and upsilon after alpha, epsilon or eta as the Latin letter that it is spoken as. */
function spelledAsSpoken(greek: string): string {
  return greek
    .normalize('NFD')
    .replaceAll('\u0301', '')
    .replace(/([αεη])υ(?=[θκξπσςτφχψ]|[^\p{L}\p{M}]|$)/giu, '$1f')
    .replace(/([αεη])υ(?!\u0308)/giu, '$1v')
    .replaceAll('\u0308', '');
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
    hasAdjectives: ADJECTIVAL.includes(language),
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
  й i y i y; ^й y y i y; х kh; щ shch; кс ks ks ks x; ь - - - -; ю iu yu iu yu; ^ю yu yu iu yu; я ia ya ia ya; ^я ya ya ia ya; ' -; ’ -; ʼ -`,
  ru: `${COMMON}; в v; г g; е e e e e; ^е ye e e e; ё e e e yo; ^ё ye e e yo; и i; й y i i y; х kh; щ shch shch shch shch; кс ks ks ks x;
  ъ - ie - -; ы y; ь -; э e; ю yu iu iu yu; я ya ia ia ya`,
  be: `${COMMON}; в v; г h; е e ye ie e; ^е ye ye ie e; ё io yo io yo; ^ё yo yo io yo; і i; й i y i y; ў u w u v; х kh; ы y;
  ь -; э e; ю iu yu iu yu; ^ю yu yu iu yu; я ia ya ia ya; ^я ya ya ia ya; ' -; ’ -; ʼ -`,
  bg: `${COMMON}; в v; г g; е e; и i; й y; х h kh; щ sht; ъ a u; ь y -; ю yu; я ya; ия ia iya`,
  mk: `${COMMON}; в v; г g; ѓ gj g; е e; ж zh z; ѕ dz; и i; ј j; љ lj; њ nj; ќ kj k; х h; ц c; ч ch c; џ dj dz; ш sh s`,
  sr: `${COMMON}; в v; г g; ђ d dj; е e; ж z; и i; ј j; љ lj; њ nj; ћ c; х h; ц c; ч c; џ dz; ш s`,
  el: `α a; β v; γ g; γγ ng; γκ gk ng g ng; ^γκ gk g; γξ nx; γχ nch nkh nh nch; δ d; ε e; ει ei i i ei; ζ z; η i; θ th;
  ι i; κ k; λ l; μ m; μπ mp mb b mp; ^μπ b; ν n; ντ nt nd d nt; ^ντ nt d; ξ x; ο o; οι oi i i oi; ου ou; π p; ρ r; σ s; ς s;
  τ t; υ y i i y; φ f f f ph; χ ch kh h ch; ψ ps; ω o`,
  ka: `ა a; ბ b; გ g; დ d; ე e; ვ v; ზ z; თ t; ი i; კ k; ლ l; მ m; ნ n; ო o; პ p; ჟ zh; რ r; ს s; ტ t; უ u; ფ p; ქ k;
  ღ gh; ყ q k; შ sh; ჩ ch; ც ts; ძ dz; წ ts; ჭ ch; ხ kh; ჯ j; ჰ h`,
  hy: `ա a; բ b; գ g; դ d; ե e; ^ե ye e; զ z; է e; ը y; թ t; ժ zh; ի i; լ l; խ kh; ծ ts; կ k; հ h; ձ dz; ղ gh; ճ ch; մ m;
  յ y; ն n; շ sh; ո o; ^ո vo o; ^ով ov; չ ch; պ p; ջ j; ռ rr r; ս s; վ v; տ t; ր r; ց ts; ւ v; ու u; փ p; ք k; օ o; ֆ f;
  և ev; ^և yev`,
};
