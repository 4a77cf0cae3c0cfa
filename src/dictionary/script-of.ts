/** Scripts that names of the news come in. Japanese counts as kana where any kana stands in the name, else as Han. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ...[
    'Arabic',
    'Armenian',
    'Bengali',
    'Cyrillic',
    'Devanagari',
    'Ethiopic',
    'Georgian',
    'Greek',
    'Gujarati',
    'Gurmukhi',
    'Han',
    'Hangul',
    'Hebrew',
    'Kannada',
    'Khmer',
    'Lao',
    'Latin',
    'Malayalam',
    'Mongolian',
    'Myanmar',
    'Oriya',
    'Sinhala',
    'Syriac',
    'Tamil',
    'Telugu',
    'Thaana',
    'Thai',
    'Tibetan',
    'Tifinagh',
  ].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const),
];

/** Name of the script that a text is written in, as Unicode calls it; `Other` for one that is not listed here. */
export function scriptOf(text: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'Other';
}
