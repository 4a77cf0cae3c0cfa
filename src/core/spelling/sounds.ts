/*
 * Names as an English ear hears them, for speech recognition, which writes the words that it knows: Passion Yan for
 * Pashinyan. Letters become sounds by rules (after the idea of Elovitz et al. 1976, Letter-to-sound
 * rules for automatic translation of English text to phonetics), and sounds are compared by how much they are alike
 * (after Kondrak 2000, A new algorithm for the alignment of phonetic sequences). Rules and costs are set by hand.
 */

/** Letters as sounds, each rule applied to what those before it left. Capitals are sounds that no later rule changes. */
const RULES: readonly (readonly [letters: RegExp, sounds: string])[] = (
  [
    ['^(?:kn|gn|pn)', 'N'],
    ['^wr', 'R'],
    ['^(?:ts|tz|cz)(?=[kh])', ''],
    ['(?:ss|t|c|sh|s)i[oae]n', 'XAN'],
    ['shch|tsch|tch|ch|cz', 'C'],
    ['sch|sh|sz', 'X'],
    ['zh', 'J'],
    ['ph', 'F'],
    ['(?<=[aeiou])ugh?t', 'T'],
    ['igh', 'Y'],
    ['th|dh', 'T'],
    ['dg(?=e)|dj|dzh|j|g(?=[iey])', 'J'],
    ['kh|q|ck|c(?![iey])|k', 'K'],
    ['gh|g', 'G'],
    ['x', 'KS'],
    ['c', 'S'],
    ['tz', 'TS'],
    ['a(?=[b-df-hj-np-tv-xz]e$)', 'E'],
    ['i(?=[b-df-hj-np-tv-xz]e$)', 'Y'],
    ['(?<=[a-zA-Z]{2}[b-df-hj-np-tv-zB-Z])e$', ''],
    ['ee|ea|ie|iy|yi|ii', 'I'],
    ['oo|ou|uu', 'U'],
    ['a[iy]|e[iy]', 'E'],
    ['ow|au|aw|oa|oe', 'O'],
    ['(?<![aeiou])y(?![aeiouAEIOU])', 'I'],
    ['y', 'I'],
  ] as const
).map(([letters, sounds]) => [new RegExp(letters, 'g'), sounds]);

/** Sounds of a folded spelling, a capital each; doubled ones are one. */
export function soundsHeard(folded: string): string {
  let text = folded;
  for (const [letters, sounds] of RULES) text = text.replace(letters, sounds);
  return text
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** How a vowel is spoken, from the front of the mouth to its back; Y is that of *sly*. */
const VOWEL_PLACES: Readonly<Record<string, number>> = { I: 0, E: 1, Y: 1, A: 2, O: 3, U: 4 };

/** Consonants that are taken for each other, and the semivowels for vowels. */
const CONFUSABLE = new Set(
  'BP DT GK VF ZS XS XC JC JX JZ JG MN BV WV WF HK HG HJ IJ IH TS CT CS LR WU'
    .split(' ')
    .flatMap(([one, other]) => [one! + other!, other! + one!]),
);

/** Nats. */
const VOWEL_COST = 0.4;
const VOWEL_STEP_COST = 0.5;
const MOST_VOWEL_COST = 2;
const CONFUSED_COST = 1.3;
const VOWEL_LOSS = 1.6;
const CONSONANT_LOSS = 4;
/** Consonants that are hardly heard. */
const FAINT_LOSS: Readonly<Record<string, number>> = { H: 1, W: 1, R: 1.3 };

function substitution(one: string, other: string): number {
  if (one === other) return 0;
  const places = [VOWEL_PLACES[one], VOWEL_PLACES[other]] as const;
  if (places[0] !== undefined && places[1] !== undefined)
    return Math.min(MOST_VOWEL_COST, VOWEL_COST + VOWEL_STEP_COST * Math.abs(places[0] - places[1]));
  return CONFUSABLE.has(one + other) ? CONFUSED_COST : Number.POSITIVE_INFINITY;
}

function loss(sound: string): number {
  return sound in VOWEL_PLACES ? VOWEL_LOSS : (FAINT_LOSS[sound] ?? CONSONANT_LOSS);
}

/** Nats that it costs to hear one row of sounds as the other, see {@link soundsHeard}; Infinity beyond the bound. */
export function hearingCost(one: string, other: string, bound: number): number {
  let row = [0];
  for (const sound of other) row.push(row.at(-1)! + loss(sound));
  for (const sound of one) {
    const lost = loss(sound);
    const next = [row[0]! + lost];
    for (let at = 0; at < other.length; at++) {
      const heard = row[at]! + substitution(sound, other[at]!);
      next.push(Math.min(heard, row[at + 1]! + lost, next[at]! + loss(other[at]!)));
    }
    if (Math.min(...next) > bound) return Number.POSITIVE_INFINITY;
    row = next;
  }
  const cost = row.at(-1)!;
  return cost <= bound ? cost : Number.POSITIVE_INFINITY;
}
