import type { Entry } from '../src/core/gazetteer/entry.ts';

/** An entry for a test: a place unless told otherwise, with nothing but what the test names. */
export function entry(name: string, rest: Partial<Entry> = {}): Entry {
  return {
    name,
    type: 'place',
    short: [],
    also: [],
    styles: {},
    variants: [],
    doubtful: [],
    not: [],
    unless: [],
    source: {},
    context: [],
    fuzzy: 'fix',
    dictionary: 'Test',
    ...rest,
  };
}

/** The president, with the forms that most tests need. */
export const ZELENSKY = entry('Volodymyr Zelensky', {
  type: 'person',
  short: ['Zelensky'],
  also: ['Volodymyr Zelenskyy', 'Zelenskyy'],
  styles: { ap: 'Volodymyr Zelenskyy' },
  variants: ['Zellinski', 'Volodimir Zellinski'],
  not: ['Zelinsky', 'Zelenska'],
  context: ['president of Ukraine'],
});

export const KYIV = entry('Kyiv', { variants: ['Kiev'], unless: ['chicken Kiev'] });
