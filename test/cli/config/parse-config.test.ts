import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/cli/config/parse-config.ts';

/** Faults as `line:column code`. */
function faultsOf(text: string, path = 'c.yaml'): string[] {
  return parseConfig(text, path).faults.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('parseConfig', () => {
  it('reads every key', () => {
    const fields = {
      $schema: 'x.json',
      extends: 'base.yaml',
      dictionaries: ['a.yaml'],
      style: 'ap',
      minConfidence: 0.5,
      fuzzy: false,
      disable: ['Kyiv'],
      ignore: ['drafts/'],
      fields: ['title'],
      failOn: 'suggestion',
      maxCorrections: 3,
      baseline: 'known.json',
      overrides: [{ files: ['*.md'], fuzzy: true, minConfidence: 1, fields: ['body'] }],
    };
    expect(parseConfig(JSON.stringify(fields), 'c.json').fields).toEqual(fields);
  });

  it.each(['', '# nothing\n', '---\n', '{}', 'null'])('takes %j for a configuration that says nothing', (text) => {
    expect(parseConfig(text, 'c.yaml')).toMatchObject({ fields: {}, faults: [] });
  });

  it.each([
    ['- a\n', '1:1 not-a-mapping'],
    ['style:\n', '1:7 empty-value'],
    ['minConfidence: "1"\n', '1:16 wrong-type'],
    ['minConfidence: .nan\n', '1:16 wrong-type'],
    ['overrides:\n  - files: []\n', '2:12 empty-value'],
    ['overrides: {}\n', '1:12 wrong-type'],
    ['extends: { a: b }\n', '1:10 wrong-type'],
    ['style: ap\nstyle: bbc\n', '2:1 duplicate-key'],
    ['style: !!js ap\n', '1:8 tag'],
    [`ignore: ${'['.repeat(50)}\n`, '1:20 nested-too-deep'],
    ['failOn: never\nmaxCorrections: 3\n', '2:17 keys-together'],
    ["overrides:\n  - files: '['\n", '2:12 bad-pattern'],
    ["overrides:\n  - files: ['*.md', '{a', '!x[']\n", '2:21 bad-pattern'],
    ["overrides:\n  - files: ['{a,{b,c}']\n", '2:13 bad-pattern'],
    ["ignore: [a, 'b[']\n", '1:13 bad-pattern'],
    ['style: "ap\n', '2:1 yaml-syntax'],
  ])('tells what is wrong with %j', (text, fault) => {
    expect(faultsOf(text)[0]).toBe(fault);
  });

  it('takes brackets that are closed, escaped, or letters to git', () => {
    const files = ['[ab]', '[]]', '[!]a]', '[{]', '[a\\]b]', '\\[', '\\{', '{a,b}', '{a,{b,c}}/[x]', 'a]', '}'];
    expect(faultsOf(JSON.stringify({ overrides: [{ files }], ignore: ['{a', '\\[', '[a]'] }))).toEqual([]);
  });

  it('counts lines and columns of JSON with tabs and a byte order mark', () => {
    expect(faultsOf('\uFEFF{\n\t"stile": "ap"\n}', 'c.json')).toEqual(['2:2 unknown-key']);
  });

  it('sees only its key of a package.json, at its place', () => {
    const manifest = '{\n\t"style": 5,\n\t"fix-names": { "style": "ap", "fuzy": false }\n}\n';
    expect(faultsOf(manifest, 'in/package.json')).toEqual(['3:32 unknown-key']);
  });

  it('misses its key in a package.json', () => {
    expect(faultsOf('{\n  "name": "news"\n}\n', 'in/package.json')).toEqual(['1:1 missing-key']);
  });

  it('names what it extends though something else is at fault', () => {
    const { bases } = parseConfig('extends: [a.yaml, b.yaml]\nstile: ap\n', 'c.yaml');
    expect(bases.map(({ path, place }) => `${path} ${place.line}:${place.column}`)).toEqual([
      'a.yaml 1:11',
      'b.yaml 1:19',
    ]);
  });

  it('gives either fields or a fault with a remedy, whatever the text', () => {
    const word = fc.constantFrom(
      'style',
      'overrides',
      'files',
      'extends',
      ':',
      ' ',
      '\n',
      '\n  - ',
      '[',
      ']',
      '{',
      '&a',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          for (const path of ['c.yaml', 'c.json', 'package.json']) {
            const { fields, faults } = parseConfig(text, path);
            expect(fields === undefined).toBe(faults.length > 0);
            for (const fault of faults) expect(fault.remedy).not.toBe('');
          }
        },
      ),
    );
  });
});
