import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/dictionary/check-dictionaries.ts';

/** Faults of one file, in order, as `line:column code`. */
function faultsOf(yaml: string): string[] {
  const { faults } = checkDictionaries([{ path: 'd.yaml', yaml }]);
  return faults.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** One entry a line, each in flow style. */
const entries = (...lines: string[]) => `entries:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;

describe('checkDictionaries', () => {
  it.each([
    ['the name of another', 'name: Ana Berg'],
    ['a short form of another', 'name: A, short: [Ána Berg]'],
    ['an also-form of another', "name: A, also: [ana-be'rg]"],
    ['a decoy of another', 'name: A, not: [ANA BERG]'],
  ])('finds a variant that is %s', (_, other) => {
    expect(faultsOf(entries(other, 'name: B, variants: [Ana Berg]'))).toEqual(['3:27 variant-is-right-form']);
  });

  it('finds a variant that is a form of its own entry', () => {
    expect(faultsOf(entries('name: Berg, variants: [Bérg]'))).toEqual(['2:30 variant-is-right-form']);
  });

  it('finds a variant that two entries claim, and names both places', () => {
    const yaml = entries('name: A, variants: [Bergg]', 'name: B, variants: [bergg]');
    const [fault] = checkDictionaries([{ path: 'd.yaml', yaml }]).faults;
    expect(fault).toMatchObject({ code: 'variant-claimed-twice', line: 3, column: 27 });
    expect(fault?.message).toBe('“bergg” is a variant of “A” too, at d.yaml:2:27');
  });

  it('finds a short form that two entries claim', () => {
    expect(faultsOf(entries('name: A, short: [Berg]', 'name: B, short: [Berg]'))).toEqual(['3:24 short-claimed-twice']);
  });

  it('lets entries share an also-form, and a decoy have an entry of its own', () => {
    expect(faultsOf(entries('name: A, also: [Bo], not: [Carl]', 'name: B, also: [Bo]', 'name: Carl'))).toEqual([]);
  });

  it('has its doubts about words and names, but warns where there is nothing to doubt', () => {
    const yaml = entries(
      'name: A, doubtful: [Gulf, Bo]',
      'name: Bo',
      'name: C, variants: [Cee], doubtful: [Gulf, cee]',
    );
    expect(faultsOf(yaml)).toEqual(['2:33 doubtful-for-nothing', '4:50 doubtful-for-nothing']);
  });

  it('finds variants and corrections that are ordinary words', () => {
    const yaml = `corrections:\n  Gulf: Golf\n${entries('name: A, variants: [Gúlf, Big Gulf]')}`;
    expect(faultsOf(yaml)).toEqual(['2:3 variant-claimed-twice', '2:3 ordinary-word', '4:27 ordinary-word']);
  });

  it('finds what stands twice in a list', () => {
    expect(faultsOf(entries('name: A, also: [B, C, B]', 'name: D, context: [x, x]'))).toEqual([
      '2:29 duplicate-item',
      '3:29 duplicate-item',
    ]);
  });

  it('finds a style whose form the entry does not have', () => {
    expect(faultsOf(entries('name: Ana, also: [Anna], styles: { ap: Anna, bbc: Aná, ft: Anne }'))).toEqual([
      '2:66 style-form-unknown',
    ]);
  });

  it('finds a decoy that would hide its own entry', () => {
    expect(faultsOf(entries('name: Ana, short: [Berg], not: [Burg, Berg]'))).toEqual(['2:45 decoy-is-own-form']);
  });

  it('finds a quick correction of what is right', () => {
    expect(faultsOf(`corrections:\n  berg: Burg\n${entries('name: Ana, short: [Berg]')}`)).toEqual([
      '2:3 correction-of-right-form',
    ]);
  });

  it('lets a quick correction repeat a variant, but not with another target', () => {
    const one = entries('name: Ana Berg, short: [Berg], variants: [Bergg]');
    expect(faultsOf(`corrections:\n  Bergg: Berg\n${one}`)).toEqual([]);
    expect(faultsOf(`corrections:\n  Bergg: Burg\n${one}`)).toEqual(['2:3 variant-claimed-twice']);
  });

  it.each([
    ['a correction to itself', 'Aa: Aa', ['2:3 no-change']],
    ['a chain', 'Aa: Bb\n  Bb: Cc', ['2:3 chain']],
    ['a chain inside a target', 'Aa: Port Bb\n  bb: Cc', ['2:3 chain']],
    ['a chain into the variant of an entry', 'Aa: Vv', ['2:3 chain']],
    ['a cycle', 'Aa: Bb\n  Bb: Cc\n  Cc: Aa', ['2:3 cycle', '3:3 cycle', '4:3 cycle']],
    ['a target that grows', 'Aa: Port Aa', ['2:3 cycle']],
    ['a sign at the edge that the target has not', "'*Aa': '&Bb'", ['2:3 edge-signs']],
    ['a bracket that would stay', 'Aa (Vvv): Bb', ['2:3 edge-signs']],
    ['an address', 'Aa.com: Bb.com', ['2:3 address']],
    ['nothing in the same sign at the edge of both', "'Aa!': 'Bb!'", []],
    ['nothing in signs between words', 'Aa/Dd (Ee): Bb-Dd (Ee)', []],
    ['nothing in a sign of the target', 'Aa: Bb!', []],
    ['nothing in a correction of case or diacritics', 'Malmo: Malmö', []],
    ['nothing in a target that an entry protects', 'Aa: New Vv', []],
  ])('finds %s', (_, corrections, expected) => {
    expect(faultsOf(`corrections:\n  ${corrections}\n${entries('name: Nn, also: [New Vv], variants: [Vv]')}`)).toEqual(
      expected,
    );
  });

  it('finds variants with a sign at the edge that what is written has not', () => {
    const yaml = entries('name: Ana Zorp Jr., short: [Zorp], variants: [Ana Zurp Jr., Zurp!, "@Zarp"]');
    expect(faultsOf(yaml)).toEqual(['2:67 edge-signs', '2:74 address']);
  });

  it('checks across files, and gives the faults file by file in order', () => {
    const { faults } = checkDictionaries([
      { path: 'b.yaml', yaml: `${entries('name: Berg')}x: 1\n` },
      { path: 'a.yaml', yaml: `${entries('name: Ana', 'name: Bo, variants: [Berg]')}corrections: { Bo: Ana }\n` },
    ]);
    expect(faults.map(({ path, line, code }) => `${path}:${line} ${code}`)).toEqual([
      'b.yaml:3 unknown-key',
      'a.yaml:3 variant-is-right-form',
      'a.yaml:4 correction-of-right-form',
    ]);
  });

  it('finds what is wrong between entries whose other fields are at fault, too', () => {
    const yaml = entries(
      'name: A, variants: [Bergg]',
      'name: B, type: persn, examples: [{ from: x }], context: [""], variants: [Bergg]',
      'name: C, fuzzy: of, short: [Bo, 5], variants: [Bergg]',
    );
    expect(faultsOf(yaml)).toEqual([
      '3:22 unknown-value',
      '3:40 bad-example',
      '3:64 empty-value',
      '3:80 variant-claimed-twice',
      '4:23 unknown-value',
      '4:39 not-text',
    ]);
  });

  it('tells once what is wrong with an item that stands twice', () => {
    expect(faultsOf(entries('name: A, variants: [Fu, Fu], not: [Fu, A, A]'))).toEqual([
      '2:27 variant-is-right-form',
      '2:31 duplicate-item',
      '2:46 decoy-is-own-form',
      '2:49 duplicate-item',
    ]);
  });

  it('gives what is sound beside the faults', () => {
    const { entries: sound } = checkDictionaries([{ path: 'd.yaml', yaml: entries('name: Ana', 'type: person') }]);
    expect(sound.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('takes a dictionary of many entries, none of which is lost or put in another place', () => {
    const count = 20_000;
    const lines = Array.from(
      { length: count },
      (_, at) => `  - name: Ana Nr${at}\n    ${at % 3 ? 'short' : '"short"'}: [Nr${at}]\n`,
    );
    const yaml = `entries:\n${lines.join('')}  - name: Ana Nr7\n`;
    const checked = checkDictionaries([{ path: 'd.yaml', yaml }]);
    expect(checked.entries).toHaveLength(count);
    expect(checked.entries[12_345]).toMatchObject({ name: 'Ana Nr12345', short: ['Nr12345'] });
    expect(checked.faults).toMatchObject([{ code: 'duplicate-name', line: 2 + 2 * count, column: 11 }]);
  });
});
