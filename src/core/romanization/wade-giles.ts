import { capitalized } from '../text/capitalized.ts';
import { foldToken } from '../text/fold.ts';

/**
 * The name of a Chinese person in Pinyin as Wade-Giles (1912) writes it, without its marks: Mao Zedong as Mao Tse-tung.
 * Undefined where the name is no Pinyin, or has the same letters in both.
 *
 * @param name surname and given name, in either order
 * @param characters how many characters the name has in Chinese, which are as many syllables
 */
export function wadeGiles(name: string, characters: number): string | undefined {
  const words = name.toLowerCase().split(' ');
  if (words.length !== 2) return undefined;
  const readings = words
    .map(pinyinOf)
    .reduce((before, choices) => before.flatMap((one) => choices.map((two) => [...one, two])), [[]] as Reading[]);
  const fitting = readings.filter((reading) => reading.flat().length === characters);
  if (fitting.length !== 1) return undefined;
  const written = fitting[0]!.map((syllables) => capitalized(syllables.map(syllableOf).join('-'))).join(' ');
  return foldToken(written.replaceAll('-', '')) === foldToken(name) ? undefined : written;
}

/** The syllables of each word of a name. */
type Reading = readonly (readonly string[])[];

const PLAIN_FINALS = 'ang|eng|ai|ei|ao|ou|an|en|a';
const I_FINALS = 'ian|iao|ing|ie|iu|in|i';
const U_FINALS = 'uan|uo|ui|un|u';

let syllable: RegExp | undefined;

/** Matches a syllable of Pinyin, an initial and a final that goes with it. Made when it is asked for. */
function syllablePattern(): RegExp {
  syllable ??= new RegExp(
    `^(?:([bpmf])(${PLAIN_FINALS}|${I_FINALS}|o|u)|([dtnl])(${PLAIN_FINALS}|iang|${I_FINALS}|ia|${U_FINALS}|ong|e|üe|ü)|` +
      `([gkh])(${PLAIN_FINALS}|uang|uai|ua|${U_FINALS}|ong|e)|(zh|ch|sh|[rzcs])(${PLAIN_FINALS}|uang|uai|ua|${U_FINALS}|ong|e|i)|` +
      `([jqx])(iang|iong|${I_FINALS}|ia|uan|ue|un|u)|(y)(ang|ao|ou|an|ong|ing|in|uan|ue|un|a|e|i|u)|(w)(ang|eng|ai|ei|an|en|a|o|u))$`,
  );
  return syllable;
}

/** A syllable without an initial, which stands first in its word or behind an apostrophe. */
const FIRST_SYLLABLE = /^(?:ang|ai|an|ao|en|er|ou|a|e|o)$/;

const LONGEST_SYLLABLE = 6;

/** All ways to cut a word into syllables of Pinyin. */
function pinyinOf(word: string): string[][] {
  return word
    .split(/['’]/)
    .reduce<string[][]>((before, part) => before.flatMap((one) => cuts(part, 0).map((two) => [...one, ...two])), [[]]);
}

/** All ways to cut the letters of a word from a place on. */
function cuts(letters: string, from: number): string[][] {
  if (from === letters.length) return [[]];
  const ways: string[][] = [];
  for (let end = from + 1; end <= Math.min(from + LONGEST_SYLLABLE, letters.length); end++) {
    const first = letters.slice(from, end);
    if (!syllablePattern().test(first) && !(from === 0 && FIRST_SYLLABLE.test(first))) continue;
    for (const rest of cuts(letters, end)) ways.push([first, ...rest]);
  }
  return ways;
}

/** Syllables that no rule covers. */
const IRREGULAR: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  er: 'erh',
  yi: 'i',
  yan: 'yen',
  you: 'yu',
  ye: 'yeh',
  yue: 'yueh',
  yong: 'yung',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
};

const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  r: 'j',
};

const FINALS: Readonly<Record<string, string>> = {
  ian: 'ien',
  ie: 'ieh',
  ue: 'ueh',
  üe: 'ueh',
  ong: 'ung',
  iong: 'iung',
};

function syllableOf(pinyin: string): string {
  const [, initial = '', final = ''] = (syllablePattern().exec(pinyin) ?? []).filter((group) => group !== undefined);
  const irregular = IRREGULAR[pinyin];
  if (irregular !== undefined || initial === '') return irregular ?? pinyin;
  const before = INITIALS[initial] ?? initial;
  if (final === 'uo' && !/^(?:[gkhr]|sh)$/.test(initial)) return `${before}o`;
  if (final === 'ui' && /^[gk]$/.test(initial)) return `${before}uei`;
  return before + (FINALS[final] ?? final);
}
