import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/dictionary/check-dictionaries.ts';

/** Checks texts as layers `1.yaml`, `2.yaml` and so on. */
function check(...layers: string[]) {
  return checkDictionaries(layers.map((yaml, at) => ({ path: `${at + 1}.yaml`, yaml })));
}

const BASE = `title: Base
entries:
  - name: Anna Berg
    type: person
    short: [Berg]
    also: [Anna Bergh]
    styles: { ap: Anna Bergh }
    variants: [Ana Bergg]
    source: { uk: Анна }
    fuzzy: suggest
    examples: [{ keep: Anna Berg }]
`;

const entry = (...lines: string[]) => `title: Mine\nentries:\n  - ${lines.join('\n    ')}\n`;

describe('mergeLayers', () => {
  it('does not let a later entry change an earlier one in silence', () => {
    const { faults, entries } = check(BASE, entry('name: ANNA BERG', 'variants: [Onna Berg]'));
    expect(faults).toMatchObject([{ code: 'name-clash', path: '2.yaml', line: 3, column: 11 }]);
    expect(faults[0]?.message).toContain('1.yaml:3:11');
    expect(entries[0]?.variants).toEqual(['Ana Bergg']);
  });

  it('extends: joins lists and mappings, keeps what is not said', () => {
    const more = entry(
      'name: Anna Berg',
      'override: extend',
      'variants: [Onna Berg, Ana Bergg]',
      'styles: { bbc: Anna Berg }',
    );
    const { faults, entries, examples } = check(BASE, more);
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      {
        name: 'Anna Berg',
        type: 'person',
        short: ['Berg'],
        also: ['Anna Bergh'],
        styles: { ap: 'Anna Bergh', bbc: 'Anna Berg' },
        variants: ['Ana Bergg', 'Onna Berg'],
        doubtful: [],
        not: [],
        unless: [],
        source: { uk: 'Анна' },
        context: [],
        fuzzy: 'suggest',
        dictionary: 'Mine',
      },
    ]);
    expect(examples).toEqual([
      { example: { keep: 'Anna Berg' }, entry: 'Anna Berg', place: { path: '1.yaml', line: 11, column: 16 } },
    ]);
  });

  it('extends: a form called a variant later is no longer right, and the other way about', () => {
    const wrong = check(BASE, entry('name: Anna Berg', 'override: extend', 'variants: [Anna Bergh]'));
    expect(wrong.entries[0]).toMatchObject({ also: [], variants: ['Ana Bergg', 'Anna Bergh'] });
    expect(wrong.faults).toMatchObject([{ code: 'style-form-unknown', path: '1.yaml', line: 7 }]);
    const right = check(BASE, entry('name: Anna Berg', 'override: extend', 'also: [Ana Bergg]'));
    expect(right).toMatchObject({ faults: [], entries: [{ also: ['Anna Bergh', 'Ana Bergg'], variants: [] }] });
    const doubted = check(BASE, entry('name: Anna Berg', 'override: extend', 'doubtful: [Ana Bergg]'));
    expect(doubted).toMatchObject({ faults: [], entries: [{ variants: [], doubtful: ['Ana Bergg'] }] });
  });

  it('extends: makes the entry where there is none', () => {
    const { faults, entries } = check(entry('name: Carl Dahl', 'override: extend'));
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([{ name: 'Carl Dahl', type: 'term', fuzzy: 'fix' }]);
  });

  it('replaces', () => {
    const { faults, entries, examples } = check(BASE, entry('name: Anna Berg', 'override: replace', 'type: place'));
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([{ type: 'place', variants: [], dictionary: 'Mine' }]);
    expect(examples).toEqual([]);
  });

  it('disables, so that its forms are free again', () => {
    const { faults, entries } = check(
      BASE,
      `${entry('name: Anna Berg', 'override: disable')}corrections: { Berg: Burg }\n`,
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([]);
  });

  it.each(['replace', 'disable'])('warns of an entry to %s that is not there', (override) => {
    expect(check(BASE, entry('name: Anna Borg', `override: ${override}`)).faults).toMatchObject([
      { severity: 'warning', code: 'nothing-to-override', path: '2.yaml' },
    ]);
  });

  it('finds two entries of one name in a file, whatever they override', () => {
    const twice = `entries:\n  - name: Anna Berg\n  - name: Ánna Berg\n    override: extend\n`;
    expect(check(twice).faults).toMatchObject([{ code: 'duplicate-name', line: 3 }]);
  });

  it('finds quick corrections with two targets, and lets the same one stand twice', () => {
    const { faults, corrections } = check('corrections: { Aa: Bb, Cc: Dd }', 'corrections: { aa: Xx, Cc: Dd }');
    expect(faults).toMatchObject([{ code: 'correction-clash', path: '2.yaml', line: 1, column: 16 }]);
    expect(corrections).toEqual([
      { from: 'Aa', to: 'Bb', dictionary: '1' },
      { from: 'Cc', to: 'Dd', dictionary: '1' },
    ]);
  });
});

describe('assignCorrections', () => {
  const withQuick = (from: string, to: string) => check(BASE, `corrections:\n  ${from}: ${to}\n`);

  it.each([
    ['Anya Bergg', 'Anna Berg'],
    ['Bergk', 'Berg'],
  ])('makes %s → %s a variant of the entry', (from, to) => {
    const { entries, corrections, faults } = withQuick(from, to);
    expect(faults).toEqual([]);
    expect(entries[0]?.variants).toEqual(['Ana Bergg', from]);
    expect(corrections).toEqual([]);
  });

  it.each([
    ['Bergk', 'Anna Berg'],
    ['Anya Bergg', 'Anna Bergh'],
    ['Bergk', 'berg'],
  ])('leaves %s → %s as the file writes it', (from, to) => {
    expect(withQuick(from, to).corrections).toEqual([{ from, to, dictionary: '2' }]);
  });
});
