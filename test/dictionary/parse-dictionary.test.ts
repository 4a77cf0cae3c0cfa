import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../src/dictionary/fault-codes.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';

/** Faults as `line:column code`. */
function faultsOf(yaml: string): string[] {
  return parseDictionary(yaml, 'd.yaml').faults.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

function remedyOf(yaml: string): string {
  return parseDictionary(yaml, 'd.yaml').faults[0]?.remedy ?? '';
}

function namesOf(yaml: string): string[] {
  return parseDictionary(yaml, 'd.yaml').dictionary?.entries.map(({ fields }) => fields.name) ?? [];
}

const FULL = `version: 1
title: Test
corrections:
  Bergg: Berg
entries:
  - name: Anna Berg
    type: person
    short: [Berg]
    also: [Anna Bergh]
    styles: { ap: Anna Bergh }
    variants: [Ana Bergg]
    not: [Burg]
    unless: []
    source: { uk: Анна Берґ, zh-Hant: 安娜 }
    context: [mayor]
    fuzzy: suggest
    examples:
      - { from: "Ana Bergg’s car", to: "Anna Berg’s car" }
      - { keep: "Burg, the town: # 1" }
`;

describe('parseDictionary', () => {
  it('reads the quick form and the full form', () => {
    const { dictionary, faults } = parseDictionary(FULL, 'dir/d.yaml');
    expect(faults).toEqual([]);
    expect(dictionary).toMatchObject({ path: 'dir/d.yaml', title: 'Test' });
    expect(dictionary?.corrections).toEqual([
      { from: 'Bergg', to: 'Berg', dictionary: 'Test', place: { path: 'dir/d.yaml', line: 4, column: 3 } },
    ]);
    expect(dictionary?.entries[0]?.fields).toEqual({
      name: 'Anna Berg',
      type: 'person',
      short: ['Berg'],
      also: ['Anna Bergh'],
      styles: { ap: 'Anna Bergh' },
      variants: ['Ana Bergg'],
      doubtful: [],
      not: ['Burg'],
      unless: [],
      source: { uk: 'Анна Берґ', 'zh-Hant': '安娜' },
      context: ['mayor'],
      fuzzy: 'suggest',
      examples: [{ from: 'Ana Bergg’s car', to: 'Anna Berg’s car' }, { keep: 'Burg, the town: # 1' }],
    });
  });

  it.each([
    ['with a byte order mark', `\uFEFF${FULL}`],
    ['with CRLF', FULL.replaceAll('\n', '\r\n')],
    ['after a document start', `---\n${FULL}`],
    ['without a final newline', FULL.trimEnd()],
  ])('reads the same %s', (_, yaml) => {
    expect(faultsOf(yaml)).toEqual([]);
    expect(parseDictionary(yaml, '').dictionary?.entries[0]?.fields).toEqual(
      parseDictionary(FULL, '').dictionary?.entries[0]?.fields,
    );
  });

  it('reads JSON', () => {
    expect(namesOf('{\n"version": 1,\n"entries": [\n{"name": "Anna Berg"}\n]\n}')).toEqual(['Anna Berg']);
  });

  it('names a dictionary without a title after its file', () => {
    expect(parseDictionary('corrections: { A: B }', 'a\\b/names.yaml').dictionary?.title).toBe('names');
  });

  it.each([
    ['', '1:1 empty-dictionary'],
    ['# nothing yet\n\n', '1:1 empty-dictionary'],
    ['version: 1\n', '1:1 empty-dictionary'],
    ['just words\n', '1:1 not-a-mapping'],
    ['- name: A\n', '1:1 not-a-mapping'],
    ['version: 2\ncorrections: { A: B }', '1:10 unsupported-version'],
    ['version: one\ncorrections: { A: B }', '1:10 unsupported-version'],
    ['entries:\n  name: Anna\n', '2:3 wrong-type'],
    ['corrections:\n  - A: B\n', '2:3 wrong-type'],
    ['corrections:\nentries:\n  - name: A\n', '1:13 empty-value'],
    ['entries:\n  - Anna\n', '2:5 wrong-type'],
    ['entries:\n  - type: person\n', '2:5 missing-key'],
    ['entries:\n  - name:\n', '2:10 empty-value'],
    ['entries:\n  - name: ""\n', '2:11 empty-value'],
    ['entries:\n  - name: A\n    short:\n', '3:11 empty-value'],
    ['entries:\n  - name: A\n    short: Anna\n', '3:12 wrong-type'],
    ['entries:\n  - name: A\n    fuzzy: fixx\n', '3:12 unknown-value'],
    ['entries:\n  - name: A\n    styles: { AP: A }\n', '3:15 bad-key'],
    ['entries:\n  - name: A\n    source: { ukrainian: A }\n', '3:15 bad-key'],
    ['entries:\n  - name: A\n    examples: [{ from: x }]\n', '3:16 bad-example'],
    ['entries:\n  - name: A\n    name: B\n', '3:5 duplicate-key'],
    ['corrections:\n  A: B\n  C: D\n  A: E\n', '4:3 duplicate-key'],
    ['corrections:\n  A: [B]\n', '2:6 wrong-type'],
    ['title: a\ntitle: b\ncorrections: { A: B }', '2:1 duplicate-key'],
    ['entries:\n  - name: "A "\n', '2:11 stray-space'],
    ['entries:\n  - name: "A\\u00a0B"\n', '2:11 stray-space'],
    ['entries:\n  - name: "A\\u200bB"\n', '2:11 control-character'],
    ['entries:\n  - name: "A\\u0007"\n', '2:11 control-character'],
    ['entries:\n  - name: "..."\n', '2:11 no-letter'],
    ['corrections:\n  "1": One\n', '2:3 no-letter'],
  ])('finds in %j the fault %s', (yaml, expected) => {
    expect(faultsOf(yaml)).toEqual([expected]);
  });

  it.each([
    ['corrections:\n  a: &x b\n', '2:6 anchor-or-alias'],
    ['corrections:\n  a: *x\n', '2:6 anchor-or-alias'],
    ['entries: &x\n  - name: A\n', '1:10 anchor-or-alias'],
    ['corrections:\n  a: !!js/function b\n', '2:6 tag'],
    ['%YAML 1.2\n---\ncorrections: { A: B }\n', '1:1 directive'],
    ['corrections:\n  ? a\n  : b\n', '2:3 complex-key'],
    ['corrections:\n  [a]: b\n', '2:3 complex-key'],
    ['corrections: { A: B }\n---\ncorrections: { C: D }\n', '2:1 several-documents'],
    ['corrections:\n  __proto__: b\n  A: B\n', '2:3 forbidden-key'],
    ['entries:\n  - name: A\n    source: { constructor: b }\n', '3:15 forbidden-key'],
    ['corrections:\n\ta: b\n', '2:1 tab-indent'],
    ['corrections:\n  a: "b\n', '3:1 yaml-syntax'],
  ])('refuses %j: %s', (yaml, expected) => {
    expect(faultsOf(yaml)).toContain(expected);
  });

  it('refuses texts and nesting without measure', () => {
    const long = 'b'.repeat(1001);
    expect(faultsOf(`corrections:\n  a: ${long}\n  c: "${long}"\n  d: e\n`)).toEqual([
      '2:6 scalar-too-long',
      '3:6 scalar-too-long',
    ]);
    expect(faultsOf(`corrections:\n  a: ${'['.repeat(50_000)}\n`)).toEqual(['2:17 nested-too-deep']);
    expect(faultsOf(`version: 1\nentries:\n  - ${'- '.repeat(5000)}\n`)).toEqual(['3:26 nested-too-deep']);
    expect(faultsOf(`entries:\n  - name: A\n    short: [${'a, '.repeat(2000)}b]\n`)).toEqual(['3:12 list-too-long']);
  });

  it('refuses an alias bomb without expanding it', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    const { dictionary, faults } = parseDictionary(`a0: &a0 [x, x]\n${levels.join('\n')}\n`, 'bomb.yaml');
    expect(faults[0]).toMatchObject({ code: 'anchor-or-alias', line: 1, column: 5 });
    expect(dictionary?.entries ?? []).toEqual([]);
  });

  it('refuses a file over 16 MB and a value over 4 MB', () => {
    expect(faultsOf('#'.repeat(16 * 1024 * 1024 + 1))).toEqual(['1:1 file-too-large']);
    expect(faultsOf('['.repeat(4 * 1024 * 1024 + 1))).toEqual(['1:1 file-too-large']);
  });

  it('stops after a thousand faults', () => {
    const faults = faultsOf(`entries:\n${'  - name: 1\n'.repeat(3000)}`);
    expect(faults).toHaveLength(1001);
    expect(faults.at(-1)).toBe('1002:11 too-many-faults');
  });

  it('leaves a prototype as it was', () => {
    parseDictionary('corrections:\n  __proto__: { polluted: yes }\n', 'd.yaml');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('tells how to quote what YAML does not read as text', () => {
    expect(remedyOf('entries:\n  - name: 007\n')).toContain('"007"');
    expect(remedyOf('entries:\n  - name: A\n    short: [true]\n')).toContain('"true"');
    expect(remedyOf('corrections:\n  null: Null\n')).toContain('"null"');
  });

  it('names the field and the key that was meant', () => {
    const fault = parseDictionary('entries:\n  - name: A\n    styles: { AP: A }\n', 'd.yaml').faults[0]!;
    expect(fault).toMatchObject({
      message: '“AP” cannot be a key of “styles”',
      remedy: 'Did you mean “ap”?',
      line: 3,
      column: 15,
    });
    expect(parseDictionary('entries: [Anna]\n', 'd.yaml').faults[0]!.message).toBe('This must be a mapping, not text');
    expect(remedyOf('entries: Anna\n')).not.toContain('[Anna]');
  });

  it('writes a list so that it can be taken over as it stands', () => {
    expect(remedyOf('entries:\n  - name: A\n    short: Anna\n')).toBe('Put it in brackets: short: [Anna].');
    expect(remedyOf('entries:\n  - name: A\n    short: "*b: c"\n')).toBe('Put it in brackets: short: ["*b: c"].');
    expect(remedyOf('corrections:\n  A: 1.50\n')).toContain('"1.50"');
    expect(faultsOf('entries:\n  - name: No\n  - name: 2022-02-24 Square\n')).toEqual([]);
  });

  it('says which known key or value a mistyped one may mean', () => {
    expect(remedyOf('entries:\n  - name: A\n    varients: [B]\n')).toContain('variants');
    expect(remedyOf('entrys: []\nversion: 1\n')).toContain('entries');
    expect(remedyOf('entries:\n  - name: A\n    type: persn\n')).toContain('person');
    expect(remedyOf('entries:\n  - name: A\n    zzzz: 1\n')).toContain('name, override');
    expect(remedyOf('entries:\n  - name: A\n    also: Anna\n')).toContain('also: [Anna]');
  });

  it('tells all faults at once, in their order, and keeps what is sound', () => {
    const yaml = `entries:
  - name: Anna
    short: [
  - name: Ben
    typo: 1
  - name: Carla
    type: town
  - name: Dora
  - name: Ella
    short: [1]
corrections:
  A: 1
  B: C
`;
    expect(faultsOf(yaml).map((one) => one.split(' ')[1])).toEqual([
      'yaml-syntax',
      'unknown-key',
      'unknown-value',
      'not-text',
      'not-text',
    ]);
    expect(namesOf(yaml)).toEqual(['Ben', 'Carla', 'Dora']);
    expect(parseDictionary(yaml, '').dictionary?.corrections.map(({ from }) => from)).toEqual(['B']);
  });

  it('gives each fault its severity and a remedy', () => {
    const [fault] = parseDictionary('corrections:\n  A:\n', 'd.yaml').faults;
    expect(fault).toEqual({
      severity: 'error',
      code: 'empty-value',
      message: '“A” has no value',
      remedy: faultCodes['empty-value'].remedy,
      path: 'd.yaml',
      line: 2,
      column: 5,
    });
  });
});
