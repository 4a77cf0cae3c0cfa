import { letterSet, type Spelling } from './letter-set.ts';

/** A spelling as English would have it. */
export interface Anglicised extends Spelling {
  /** Nats that it costs to suppose so. Set by hand. */
  readonly cost: number;
}

interface Rule {
  readonly letters: RegExp;
  readonly english: string;
  /** The letters that a spelling must have for the rule to apply, see {@link letterSet}. */
  readonly needed: number;
}

/** Rules in order, each applied to what those before it left; capitals are letters that no later rule changes. */
type Orthography = readonly Rule[];

/** How languages that write Latin letters romanise names in other scripts. */
const ORTHOGRAPHIES: readonly Orthography[] = [
  // German: Tschernihiw, Saporischschja
  orthography(`schtsch SHCH; tsch CH; dsch J; schsch ZHZH; sch SH; ck k; ^ch KH; ch KH; w v; ss S; ^s(?=[aeiou]) Z;
    (?<=[aeiou])s(?=[aeiou]) Z; z ts; j y`),
  // French: Bouchehr, Prigojine
  orthography(`chtch SHCH; tch CH; ch SH; dj J; j ZH; ou(?=[aei]) w; ou u; gu(?=[ei]) g; qu k;
    (?<=[ovui]ts|[oe]v|[^aeiou]i)e$ -; ine$ in`),
  // Spanish: Járkov
  orthography('j KH; qu k; gu(?=[ei]) g; x SH'),
  // Dutch and the languages of Scandinavia: Sjojgu
  orthography('sjtsj SHCH; tsj CH; dzj J; zj ZH; sj SH; tj CH; oe u; ch KH; ij y; w v; j y'),
  // Polish: Kropyvnyckyj
  orthography('szcz SHCH; cz CH; sz SH; rz ZH; ch KH; w v; c ts; j y'),
  // Turkish and Kurdish
  orthography('c J; x KH; w v'),
];

/** A rule a piece, parted by semicolons: letters as a pattern, and what English has; - is nothing at all. */
function orthography(rules: string): Orthography {
  return rules.split(';').map((rule) => {
    const [letters = '', english = ''] = rule.trim().split(/\s+/);
    const plain = letters.replace(/\(.*?\)|\[.*?\]|[^a-z]/g, '');
    return { letters: new RegExp(letters, 'g'), english: english.replace('-', ''), needed: letterSet(plain) };
  });
}

/** A spelling by the rules of another language, as English would have it. */
function inEnglish(folded: string, letters: number, rules: Orthography): string {
  let text = folded;
  // Most rules find nothing, which is seen sooner from a set of letters than by a pattern. What rules write is added to it.
  let set = letters;
  for (const rule of rules) {
    if ((set & rule.needed) !== rule.needed) continue;
    text = text.replace(rule.letters, rule.english);
    set |= letterSet(rule.english);
  }
  return text.toLowerCase();
}

/** Nats. */
const ORTHOGRAPHY_COST = 2.5;
const CASE_COST = 3;

/** Endings of case that translation leaves behind a name, and what the name may end with instead. */
const CASES: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  // Zaluzhnoho
  [/(?:oho|eho|ogo|ego|omu|emu)$/, ['y', 'yi']],
  // Kupyanskoyi
  [/(?:skoyi|skoi|skoy)$/, ['sk', 'ska']],
  [/(?:oyi|oyu|oiu|oy|oi)$/, ['', 'a']],
  // Prokudinym, Radojevicem; Romanian, Finnish, Turkish and Hungarian endings
  [/(?:om|em|ym|im|ovi|evi|ami|akh|ach|ilor|ului|ssa|sta|lla|nin|ning|den|dan|ban|ben|nak|nek|de|da|in|on|an)$/, ['']],
];

/** What is shorter without its ending is the stem of too many names. */
const LEAST_STEM = 5;

/**
 * What a folded spelling would be in English, had it been made by the rules of another language, or were it in a case of
 * it. Each once; most of them are nothing, and are near to no name.
 */
export function anglicised(folded: string): readonly Anglicised[] {
  const found = new Map<string, number>();
  const letters = letterSet(folded);
  for (const rules of ORTHOGRAPHIES) {
    const text = inEnglish(folded, letters, rules);
    if (text !== folded) found.set(text, ORTHOGRAPHY_COST);
  }
  for (const [ending, endings] of CASES) {
    const stem = folded.replace(ending, '');
    if (stem === folded || stem.length < LEAST_STEM) continue;
    for (const other of endings) if (!found.has(stem + other)) found.set(stem + other, CASE_COST);
  }
  return [...found].map(([folded, cost]) => ({ folded, letters: letterSet(folded), cost }));
}
