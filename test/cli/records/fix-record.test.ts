import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixRecord } from '../../../src/cli/records/fix-record.ts';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../../src/fix.ts';
import { parseFieldPath } from '../../../src/formats/field-path.ts';
import { jsonLines } from '../../../src/formats/json-lines.ts';
import { entry, KYIV, ZELENSKY } from '../../entries.ts';

const gazetteer = compile([ZELENSKY, KYIV, entry('Recep Tayyip Erdoğan', { variants: ['Erdogan Recep'] })]);
const fixText = (text: string) => fix(text, gazetteer);

const FIELDS = ['title', 'body'].map((name) => ({ name, path: parseFieldPath(name)! }));

function fixed(line: string | Buffer, annotation?: string) {
  const job = { path: 'a.jsonl', reader: jsonLines(FIELDS, annotation), fixText, annotation };
  return fixRecord({ kind: 'record', bytes: Buffer.from(line), line: 7 }, job);
}

async function written(line: string | Buffer, annotation?: string): Promise<string> {
  return Buffer.from((await fixed(line, annotation)).written).toString();
}

/** JSON as some program or other writes it: any letter may be escaped, and white space stand between the parts. */
const writtenJson = (value: fc.Arbitrary<string>) =>
  fc
    .tuple(value, fc.infiniteStream(fc.nat(3)), fc.constantFrom('', ' ', '\t', '  '))
    .map(
      ([text, choices, space]) =>
        `${space}"${[...unitsOf(text)].map((unit) => escaped(unit, choices)).join('')}"${space}`,
    );

function unitsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text[at]!);
}

function escaped(unit: string, choices: Iterator<number>): string {
  const mustEscape = /["\\\p{Cc}\ud800-\udfff]/u.test(unit);
  if (!mustEscape && choices.next().value !== 0) return unit;
  if (unit === '/') return '\\/';
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const PIECES = [
  'Zellinski',
  'Volodimir',
  'Kiev',
  ' ',
  ' ',
  '\n',
  '. ',
  'é',
  '"',
  '\\',
  '/',
  '😀',
  '\u00a0',
  'said',
  '\ud800',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''));

describe('fixRecord', () => {
  it('gives, however a record is escaped, the record with its fields corrected, and leaves the rest byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(writtenJson(text), writtenJson(text), writtenJson(text), async (title, body, other) => {
        const line = `{"n":1.0,"title":${title},"other":${other}, "n":1e2,"body":${body}}\r\n`;
        const source = JSON.parse(line);
        const after = await written(line);
        const article = fixText(`${source.title}\n\n${source.body}`).text;
        const { title: newTitle, body: newBody, other: newOther, n } = JSON.parse(after);
        expect(`${newTitle}\n\n${newBody}`).toBe(article);
        expect([newOther, n]).toEqual([source.other, 100]);
        expect(after).toContain(`"other":${other}, "n":1e2,"body":`);
        expect(after).toMatch(/^\{"n":1\.0,"title":/);
        if (newTitle === source.title) expect(after).toContain(`"title":${title},`);
        expect(await written(after)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the very bytes where nothing is corrected', async () => {
    const one = await fixed('{"title":"\\u0041 quiet day"}\n');
    expect(one.written).toBe(one.bytes);
  });

  it('reports fields apart, with lines of the file and offsets in the record', async () => {
    const { documents, corrections } = await fixed('{"title":"Zellinski","body":"In Kiev"}\n');
    expect(corrections).toBe(2);
    expect(documents).toMatchObject([
      { path: 'a.jsonl', record: { line: 7, field: 'title' }, result: { corrections: [{ line: 7, start: 10 }] } },
      { record: { line: 7, field: 'body' }, result: { corrections: [{ line: 7, column: 33, surface: 'Kiev' }] } },
    ]);
  });

  it('tells a record its corrections in the terms of its values', async () => {
    const after = JSON.parse(await written('{"title":"\\u00e9 Erdogan Recep"}', 'fixes'));
    expect(after.title).toBe('é Recep Tayyip Erdoğan');
    expect(after.fixes).toMatchObject([
      {
        field: 'title',
        start: 2,
        end: 15,
        surface: 'Erdogan Recep',
        replacement: 'Recep Tayyip Erdoğan',
        kind: 'listed',
      },
    ]);
    expect(await written('{"title":"Zellinski"}', 'fixes')).toContain('"title":"Zelensky","fixes":[{');
    expect(await written('{"title":"x"}', 'fixes')).toBe('{"title":"x","fixes":[]}');
  });

  it.each([
    ['broken', Buffer.from('{"title":"Zellinski"\n'), /^not valid JSON/],
    ['with a NUL', Buffer.from('{"title":"Zellinski\0"}\n'), /^not valid JSON/],
    [
      'in another encoding',
      Buffer.from('{"title":"Zellinski \xe9"}\n', 'latin1'),
      /^not valid UTF-8: byte 0xe9 at offset 20/,
    ],
    ['cut off in a letter', Buffer.from('{"title":"Zellinski \xc3', 'latin1'), /^not valid UTF-8/],
  ])('leaves a record as it is that is %s', async (_, bytes, fault) => {
    const one = await fixed(bytes);
    expect(one.fault?.message).toMatch(fault);
    expect(one.written).toBe(one.bytes);
  });

  it.each(['\n', '\r\n', '  \n', ''])('passes over an empty line: %j', async (line) => {
    expect(await fixed(line, 'fixes')).toMatchObject({ corrections: 0, documents: [] });
    expect((await fixed(line, 'fixes')).fault).toBeUndefined();
    expect(await written(line, 'fixes')).toBe(line);
  });
});
