import type { ChannelOperation } from '../../src/core/spelling/channel-table.ts';

/**
 * Spellings of one sound in the romanization schemes of Slavic and Arabic names (BGN/PCGN, ISO 9, scientific, English,
 * French, German, Polish and Turkish habits), as `target>surface`. The pairs are mostly of western names and show too
 * few of these. What the pairs do show overrules them.
 */
const SCHEMES = {
  /** One scheme for another. */
  likely: [
    ...['zh>j', 'zh>z', 'j>zh', 'kh>h', 'kh>k', 'kh>ch', 'h>kh', 'k>kh', 'sh>ch', 'sh>sch', 'sh>s', 'ch>tch'],
    ...['ts>c', 'ts>tz', 'ts>z', 'c>ts', 'tz>ts', 'dzh>j', 'dzh>dj', 'j>dj', 'j>dzh', 'dj>j', 'gh>g', 'dh>d', 'th>t'],
    ...['yi>i', 'iy>y', 'iy>i', 'yy>y', 'yi>y', 'ii>i', 'yu>iu', 'iu>yu', 'ya>ia', 'ia>ya', 'ye>e', 'ye>ie', 'ie>ye'],
    ...['ks>x', 'x>ks', 'ou>u', 'u>ou', 'oo>u', 'ee>i', 'aa>a', 'q>k', 'q>g', 'dh>z', 'w>ou', 'wa>oua', 'uy>ui'],
  ],
  /** A scheme read by the letters of another, or a sound that the language between does not have. */
  possible: [
    ...['zh>s', 'zh>sh', 'zh>g', 'zh>dj', 'kh>sh', 'kh>x', 'kh>g', 'ch>sh', 'ch>c', 'ch>k', 'sh>z', 'ts>s'],
    ...['yo>e', 'e>yo', 'gh>h', 'gh>q', 'gh>r', 'th>s', 'th>f', 'dh>th', 'zz>ts', 'j>g', 'g>j', 'sch>sh', 'tch>ch'],
  ],
};

/** Words that Hebrew and Arabic write as one with the name behind them, and that are read into it: from, and, in, to, the. */
const PREFIXES = [
  'm',
  'me',
  'mi',
  'v',
  've',
  'va',
  'b',
  'be',
  'ba',
  'bi',
  'l',
  'le',
  'la',
  'li',
  'h',
  'ha',
  'he',
  'w',
  'wa',
];
const PREFIX_COST = 5;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

const LIKELY_COST = 1.6;
const POSSIBLE_COST = 2.8;

/** Operations that the pairs teach too little of: schemes of romanization, names joined or parted, consonants doubled. */
export function givenOperations(): ChannelOperation[] {
  return [
    ...SCHEMES.likely.map((reading) => readingAt(reading, LIKELY_COST)),
    ...SCHEMES.possible.map((reading) => readingAt(reading, POSSIBLE_COST)),
    ...PREFIXES.map((prefix) => ({ target: '#', surface: `#${prefix}`, cost: PREFIX_COST })),
    ...spaces(),
    ...doubledConsonants(),
  ];
}

function readingAt(reading: string, cost: number): ChannelOperation {
  const [target, surface] = reading.split('>') as [string, string];
  return { target, surface, cost };
}

function spaces(): ChannelOperation[] {
  return [
    { target: ' ', surface: '', cost: 0.5 },
    { target: '', surface: ' ', cost: 0.5 },
    { target: ' ', surface: ' ', cost: 0.05 },
    ...LETTERS.flatMap((letter) => [
      { target: letter, surface: ' ', cost: 6 },
      { target: ' ', surface: letter, cost: 6 },
    ]),
  ];
}

function doubledConsonants(): ChannelOperation[] {
  return LETTERS.filter((letter) => !'aeiou'.includes(letter)).flatMap((letter) => [
    { target: letter, surface: letter + letter, cost: 2 },
    { target: letter + letter, surface: letter, cost: 1 },
  ]);
}
