import { describe, expect, it } from 'vitest';
import { mistakenNames } from '../../scripts/dictionaries/mistaken-names.ts';
import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { entry, ZELENSKY } from '../entries.ts';
import { rightFormComplaints, type Shelf, variantComplaints } from './complaints.ts';
import { layoutComplaints } from './layout-complaints.ts';

function shelfOf(...entries: Entry[]): Shelf {
  return {
    entries,
    gazetteer: compile(entries),
    places: new Map(entries.map(({ name }, at) => [name, `d.yaml:${at}`])),
  };
}

const HEAD = '# yaml-language-server: $schema=../schema/dictionary.schema.json\n';

describe('layoutComplaints', () => {
  it('finds nothing in a file that is laid out well', () => {
    const yaml = `${HEAD}# Towns and people along the northern rivers.\ntitle: T\nentries:\n  - name: "a-Ham"\n  - name: Em\n`;
    expect(layoutComplaints('d.yaml', yaml)).toEqual([]);
  });

  it('names file, line, entry and remedy', () => {
    expect(layoutComplaints('d.yaml', 'version: 1\n# Towns\nentries:\n  - name: Em\n  - name: am\n')).toEqual([
      expect.stringMatching(/^d.yaml:1 begins without its schema; write/),
      expect.stringMatching(/^d.yaml:2 does not say/),
      expect.stringMatching(/^d.yaml has no title/),
      'd.yaml:5 “am” stands behind “Em”; move it up to its place in the order',
    ]);
  });
});

describe('rightFormComplaints', () => {
  it('finds nothing where right names stay', () => {
    expect(rightFormComplaints(shelfOf(ZELENSKY))).toEqual([]);
  });
});

describe('variantComplaints', () => {
  it('finds a variant that is not corrected', () => {
    const shelf = shelfOf(ZELENSKY, entry('Olena', { fuzzy: 'off', variants: ['Ollena.com'] }));
    expect(variantComplaints(shelf)).toEqual([
      expect.stringMatching(/^d.yaml:1 Olena: the variant “Ollena.com” gives/),
    ]);
  });
});

describe('mistakenNames', () => {
  const known = entry('Tsikhanouskaya', { type: 'person' });
  const near = entry('Tsikhanovskaya', { type: 'person' });
  // How much a likeness says depends on how many names there are to be like.
  const others = Array.from({ length: 3000 }, (_, at) => entry(`Qu${[...`${10_000 + at}`].map(syllable).join('')}`));
  const takenFor = (other: Entry) =>
    mistakenNames(compile([other, near, ...others]), [near], 0.5).map((one) => one.takenFor);

  it('finds a name that would be corrected to another entry if it were unknown', () => {
    expect(takenFor(known)).toEqual(['Tsikhanouskaya']);
  });

  it('is content with a decoy, or with an entry that only suggests', () => {
    expect(takenFor({ ...known, not: ['Tsikhanovskaya'] })).toEqual([]);
    expect(takenFor({ ...known, fuzzy: 'suggest' })).toEqual([]);
  });
});

function syllable(digit: string): string {
  return `${'bdfgklmnpt'[Number(digit)]}a`;
}
