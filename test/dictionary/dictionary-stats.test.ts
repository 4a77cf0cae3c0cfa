import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/dictionary/check-dictionaries.ts';
import { dictionaryStats } from '../../src/dictionary/dictionary-stats.ts';

const yaml = `title: One
entries:
  - name: Ana Berg
    type: person
    also: [Anna Berg]
    variants: [Anna Burg, Ana Borg]
    not: [Berger]
    styles: { ap: Anna Berg }
    source: { ru: Ана Берг, ja: アナ・ベルグ }
    examples:
      - { from: "“Ana Borg’s” word", to: "“Ana Berg’s” word" }
      - { keep: "Anna Burg" }
  - name: Bergen
    type: place
    source: { ar: برغن }
`;

describe('dictionaryStats', () => {
  const { entries, examples } = checkDictionaries([
    { path: 'one.yaml', yaml },
    { path: 'two.yaml', yaml: 'title: Two\nentries: [{ name: Delta }]' },
  ]);
  const { dictionaries, total } = dictionaryStats(entries, examples);

  it('counts each dictionary, and all together', () => {
    expect(dictionaries.map(({ dictionary, entries }) => [dictionary, entries])).toEqual([
      ['One', 2],
      ['Two', 1],
    ]);
    expect(total).toMatchObject({ entries: 3, types: { person: 1, place: 1, organization: 0, term: 1 } });
    expect(total).toMatchObject({ withSource: 2, withStyles: 1, also: 1, variants: 2, decoys: 1, examples: 2 });
  });

  it('counts as shown only what an example corrects', () => {
    expect(total.variantsWithoutExample).toBe(1);
  });

  it('counts source forms by script', () => {
    expect(total.sourceForms).toEqual({ Arabic: 1, Cyrillic: 1, Kana: 1 });
  });
});
